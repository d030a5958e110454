package nl.regiospiegel.comparison.overview.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.function.UnaryOperator;
import nl.regiospiegel.comparison.choice.control.AskedParameters;
import nl.regiospiegel.comparison.overview.control.AskOverview;
import nl.regiospiegel.comparison.overview.control.OverviewParameters;
import nl.regiospiegel.figures.export.control.CsvDialect;
import nl.regiospiegel.regions.answers.Today;
import nl.regiospiegel.regions.language.Language;

/** Makes the table of an overview for a Dutch spreadsheet, as text or as a workbook. */
@ApplicationScoped
public class OverviewSpreadsheet {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** A table, and what its file is. */
    public record Table(String name, String type, byte[] content) {}

    @Inject
    private AskOverview overviews;

    @Inject
    private AnsweringOverviews answering;

    @Inject
    private Language language;

    @Transactional
    public Table of(UnaryOperator<String> query, boolean workbook) {
        var asked = new OverviewParameters(
                query.apply("regions"),
                query.apply("benchmark"),
                query.apply("period"),
                query.apply("indicators"),
                query.apply("vintageAsOf"));
        var answer = answering.answer(overviews.answer(asked, new AskedParameters(language)));
        var name = "regiospiegel-overzicht-" + Today.day();
        return workbook
                ? new Table(name + ".xlsx", WORKBOOK, OverviewWorkbook.write(answer, language.getLocale()))
                : new Table(name + ".csv", "text/csv;charset=UTF-8", OverviewTable.csv(answer, CsvDialect.SPREADSHEET));
    }
}
