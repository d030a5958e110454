package nl.regiospiegel.comparison.outcome.boundary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.regiospiegel.regions.answers.SourceReference;
import org.apache.commons.csv.CSVPrinter;

/** A comparison of outcomes as a table: one row for each series and period, columns named as the fields of the JSON. */
final class OutcomeCsv {

    private record Row(ComparedOutcomes answer, OutcomeSeries series, OutcomePoint point) {

        Object estimated(Function<EstimatedOutcome, Object> part) {
            return point.result() instanceof EstimatedOutcome estimate ? part.apply(estimate) : null;
        }

        Object refused(Function<RefusedOutcome, Object> part) {
            return point.result() instanceof RefusedOutcome refusal ? part.apply(refusal) : null;
        }

        String licence() {
            return answer.sources().stream()
                    .filter(source -> source.region() == null && point.sources().contains(source.id()))
                    .map(SourceReference::licence)
                    .filter(licence -> licence != null)
                    .collect(Collectors.joining(" "));
        }
    }

    private static final Map<String, Function<Row, Object>> COLUMNS = columns();

    private OutcomeCsv() {}

    static String write(ComparedOutcomes answer, CsvDialect dialect) {
        var text = new StringBuilder(dialect.start());
        try (var printer = new CSVPrinter(text, dialect.format())) {
            printer.printRecord(COLUMNS.keySet());
            for (var series : answer.series()) {
                for (var point : series.points()) {
                    printer.printRecord(cells(new Row(answer, series, point), dialect));
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // a text never fails to be written to
        }
        return text.toString();
    }

    private static Object[] cells(Row row, CsvDialect dialect) {
        return COLUMNS.values().stream()
                .map(column -> dialect.cell(column.apply(row)))
                .toArray();
    }

    private static Map<String, Function<Row, Object>> columns() {
        var columns = new LinkedHashMap<String, Function<Row, Object>>();
        about(columns);
        outcome(columns);
        origin(columns);
        return columns;
    }

    /** What the row is about. */
    private static void about(Map<String, Function<Row, Object>> columns) {
        columns.put("indicator", row -> row.answer().indicator());
        columns.put("unit", row -> row.answer().unit());
        columns.put("axis", row -> row.answer().axis());
        columns.put("periodKind", row -> row.answer().periodKind());
        columns.put("region", row -> row.series().region());
        columns.put("area", row -> row.series().area());
        columns.put("name", row -> row.series().name());
        columns.put("partOf", row -> row.series().partOf());
        columns.put("demonstration", row -> row.series().demonstration());
        columns.put("period", row -> row.point().period());
        columns.put("eventTime", row -> number(row.point().eventTime()));
    }

    /** The estimate or the refusal. */
    private static void outcome(Map<String, Function<Row, Object>> columns) {
        columns.put("kind", row -> row.point().result() instanceof EstimatedOutcome ? "estimate" : "refusal");
        columns.put("value", row -> row.estimated(EstimatedOutcome::value));
        columns.put("lower", row -> row.estimated(EstimatedOutcome::lower));
        columns.put("upper", row -> row.estimated(EstimatedOutcome::upper));
        columns.put("confidence", row -> row.estimated(EstimatedOutcome::confidence));
        columns.put("numerator", row -> row.estimated(EstimatedOutcome::numerator));
        columns.put("denominator", row -> row.estimated(EstimatedOutcome::denominator));
        columns.put("method", row -> row.estimated(EstimatedOutcome::method));
        columns.put("reason", row -> row.estimated(EstimatedOutcome::reason));
        columns.put("refusalCode", row -> row.refused(RefusedOutcome::code));
        columns.put("message", row -> row.refused(RefusedOutcome::message));
    }

    /** Where the figure comes from. */
    private static void origin(Map<String, Function<Row, Object>> columns) {
        columns.put("status", row -> row.point().status());
        columns.put("vintage", row -> row.point().vintage());
        columns.put("source", row -> String.join(" ", row.point().sources()));
        columns.put("licence", Row::licence);
        columns.put("publishedBy", row -> row.point().publishedBy());
        columns.put("generatedAt", row -> row.answer().generatedAt());
        columns.put("productVersion", row -> row.answer().productVersion());
    }

    private static Double number(Integer whole) {
        return whole == null ? null : Double.valueOf(whole);
    }
}
