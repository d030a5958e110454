package nl.regiospiegel.comparison.answers;

import jakarta.inject.Inject;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.regiospiegel.comparison.choice.control.AskedParameters;
import nl.regiospiegel.comparison.series.control.AskSeries;
import nl.regiospiegel.comparison.series.control.SeriesParameters;
import nl.regiospiegel.comparison.series.entity.Course;

/** One series of the page of one indicator, of its one region. */
public abstract class SeriesDownload extends TableDownload {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient AskSeries series;

    protected abstract Download answer(Course course);

    @Override
    protected final Download answer(UnaryOperator<String> query, AskedParameters asked) {
        var parameters = new SeriesParameters(
                query.apply("indicator"),
                query.apply("regions"),
                "",
                "",
                query.apply("periodKind"),
                query.apply("axis"),
                query.apply("event"),
                query.apply("vintageAsOf"));
        return answer(series.answer(parameters, asked));
    }

    /** @param what the beginning of the keys of its texts, such as {@code trend} */
    protected final Download download(String what, SeriesAnswer answer, AnswerTable<?> table, List<String> remarks) {
        var specification = answer.specification();
        var title = texts().say(what + ".title", answer.indicatorName(), answer.name());
        return new Download(
                texts().say(what + ".file", specification.indicator(), specification.region()),
                table,
                Explanation.of(title, answer, specification, remarks));
    }

    @Override
    protected final String page() {
        return "/comparison/outcome";
    }
}
