package nl.regiospiegel.comparison.sidebyside.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.function.UnaryOperator;
import nl.regiospiegel.comparison.choice.control.AskedParameters;
import nl.regiospiegel.comparison.sidebyside.control.AskSideBySide;
import nl.regiospiegel.comparison.sidebyside.control.SideBySideParameters;
import nl.regiospiegel.figures.export.control.CsvDialect;
import nl.regiospiegel.regions.language.Language;

/** Makes the table of regions side by side for a Dutch spreadsheet. */
@ApplicationScoped
public class SideBySideSpreadsheet {

    @Inject
    private AskSideBySide beside;

    @Inject
    private AnsweringSideBySide answering;

    @Inject
    private Language language;

    @Transactional
    public byte[] of(UnaryOperator<String> query) {
        var asked = new SideBySideParameters(
                query.apply("regions"), query.apply("indicators"), query.apply("period"), query.apply("vintageAsOf"));
        var answer = answering.answer(beside.answer(asked, new AskedParameters(language)));
        return SideBySideTable.csv(answer, CsvDialect.SPREADSHEET);
    }
}
