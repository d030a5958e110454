package nl.regiospiegel.comparison.outcome.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.function.UnaryOperator;
import nl.regiospiegel.comparison.choice.control.AskedParameters;
import nl.regiospiegel.comparison.outcome.control.AskOutcomes;
import nl.regiospiegel.comparison.outcome.control.OutcomeParameters;
import nl.regiospiegel.figures.export.control.CsvDialect;
import nl.regiospiegel.regions.answers.Today;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.statistics.interval.Confidence;

/** Makes the table of outcomes for a Dutch spreadsheet. */
@ApplicationScoped
public class OutcomeSpreadsheet {

    /** A table and the name of its file. */
    public record Table(String name, byte[] content) {}

    @Inject
    private AskOutcomes outcomes;

    @Inject
    private AnsweringOutcomes answering;

    @Inject
    private Language language;

    @Transactional
    public Table of(UnaryOperator<String> query) {
        var asked = new OutcomeParameters(
                query.apply("indicator"),
                query.apply("regions"),
                query.apply("benchmark"),
                query.apply("from"),
                query.apply("to"),
                query.apply("periodKind"),
                query.apply("axis"),
                query.apply("event"),
                query.apply("vintageAsOf"),
                query.apply("prices"),
                query.apply("standardise"));
        var answer = answering.answer(outcomes.answer(asked, new AskedParameters(language)), Confidence.LEVEL_95);
        var name = "regiospiegel-" + answer.indicator() + "-" + Today.day() + ".csv";
        return new Table(name, OutcomeCsv.write(answer, CsvDialect.SPREADSHEET));
    }
}
