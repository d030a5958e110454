package nl.regiospiegel.comparison.evaluation.boundary;

import jakarta.json.JsonObject;
import java.util.stream.Stream;

/** The rows of the tables on the page of an evaluation. */
public final class EvaluationTables {

    private EvaluationTables() {}

    /** One period of the course. */
    public record PeriodRow(
            String period,
            String eventTime,
            String phase,
            boolean counts,
            String treated,
            String comparison,
            String gap) {}

    /** An area that the region is compared with. */
    public record DonorRow(String code, String name, String weight) {}

    /** The same question in another way: its effect, or why it was not asked. */
    public record CheckRow(String check, String effect, String periods) {}

    /** An area as if it had switched. */
    public record PlaceboRow(String area, String effect, boolean counted) {}

    /** A source at the foot of the page. */
    public record SourceLine(String title, String url, String about) {

        static SourceLine of(JsonObject source) {
            return new SourceLine(
                    source.getString("title"),
                    source.isNull("url") ? null : source.getString("url"),
                    Stream.of("publisher", "date", "licence")
                            .filter(name -> EvaluationNumbers.isThere(source, name))
                            .map(source::getString)
                            .reduce((one, other) -> one + ", " + other)
                            .orElse(""));
        }
    }
}
