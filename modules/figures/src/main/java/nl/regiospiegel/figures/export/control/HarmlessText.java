package nl.regiospiegel.figures.export.control;

/** Texts that a spreadsheet takes for texts, whoever wrote them. */
public final class HarmlessText {

    /** With these a formula begins, in its full-width forms too; some readers skip a tab or line end before it. */
    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

    private HarmlessText() {}

    /** The text itself, or behind an apostrophe when a spreadsheet would calculate with it; {@code null} is empty. */
    public static String of(String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        return FORMULA_STARTS.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }
}
