package nl.regiospiegel.figures.observation.boundary;

import nl.regiospiegel.figures.export.control.XlsxCells;
import nl.regiospiegel.figures.observation.control.KnownSets;
import nl.regiospiegel.figures.observation.control.Observations;
import nl.regiospiegel.figures.observation.entity.ObservationQuestion;
import nl.regiospiegel.regions.language.Language;

/** A sheet of a workbook has an end; figures that do not fit are refused whole instead of cut off. */
final class TooManyRows {

    private TooManyRows() {}

    /** @throws nl.regiospiegel.regions.rules.InvalidInput when the figures do not fit in one sheet */
    static void refuse(Observations observations, ObservationQuestion question, KnownSets known, Language language) {
        if (observations.areMoreThan(XlsxCells.MOST_ROWS, question, known)) {
            var faults = new FaultsInQuery(language);
            faults.add(
                    "format",
                    "too-many-rows",
                    faults.choose(
                                    "Dit zijn meer dan %,d cijfers; meer past niet op een blad van een werkmap. Kies minder"
                                            + " indicatoren, gebieden of perioden, of vraag CSV.",
                                    "These are more than %,d figures; a sheet of a workbook has no room for more. Choose fewer"
                                            + " indicators, areas or periods, or ask for CSV.")
                            .formatted(XlsxCells.MOST_ROWS));
            faults.complain();
        }
    }
}
