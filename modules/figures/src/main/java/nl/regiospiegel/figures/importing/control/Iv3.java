package nl.regiospiegel.figures.importing.control;

import nl.regiospiegel.figures.importing.screening.control.Words;

/** The municipal layout of task fields (Iv3): a row per task field, amounts in thousands of euros. */
final class Iv3 {

    static final String TABLE = "IV3";

    private Iv3() {}

    static boolean isAmount(String column) {
        var name = Words.squeeze(column);
        return name.startsWith("lasten")
                || name.startsWith("baten")
                || name.startsWith("saldo")
                || name.startsWith("mutatie");
    }
}
