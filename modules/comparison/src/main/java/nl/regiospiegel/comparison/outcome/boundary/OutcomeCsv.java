package nl.regiospiegel.comparison.outcome.boundary;

import static nl.regiospiegel.figures.export.control.Column.flag;
import static nl.regiospiegel.figures.export.control.Column.number;
import static nl.regiospiegel.figures.export.control.Column.text;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.answers.CsvTable;
import nl.regiospiegel.comparison.answers.PlainNumber;
import nl.regiospiegel.figures.export.control.Column;
import nl.regiospiegel.figures.export.control.CsvDialect;

/** A comparison of outcomes as a table: one row for each series and period, columns named as the fields of the JSON. */
final class OutcomeCsv {

    private record Row(ComparedOutcomes answer, OutcomeSeries series, OutcomePoint point) {

        <T> T estimated(Function<EstimatedOutcome, T> part) {
            return point.result() instanceof EstimatedOutcome estimate ? part.apply(estimate) : null;
        }

        String refused(Function<RefusedOutcome, String> part) {
            return point.result() instanceof RefusedOutcome refusal ? part.apply(refusal) : null;
        }

        String licence() {
            return CsvTable.licences(answer.sources(), point.sources());
        }
    }

    private static final List<Column<Row>> COLUMNS =
            Stream.of(about(), outcome(), origin()).flatMap(List::stream).toList();

    private OutcomeCsv() {}

    static byte[] write(ComparedOutcomes answer, CsvDialect dialect) {
        var rows = answer.series().stream()
                .flatMap(series -> series.points().stream().map(point -> new Row(answer, series, point)))
                .toList();
        return CsvTable.write(rows, COLUMNS, dialect);
    }

    /** What the row is about. */
    private static List<Column<Row>> about() {
        return List.of(
                text("indicator", row -> row.answer().indicator()),
                text("unit", row -> row.answer().unit()),
                text("axis", row -> row.answer().axis()),
                text("periodKind", row -> row.answer().periodKind()),
                text("region", row -> row.series().region()),
                text("area", row -> row.series().area()),
                text("name", row -> row.series().name()),
                text("partOf", row -> row.series().partOf()),
                flag("demonstration", row -> row.series().demonstration()),
                text("period", row -> row.point().period()),
                number("eventTime", row -> PlainNumber.of(row.point().eventTime())));
    }

    /** The estimate or the refusal. */
    private static List<Column<Row>> outcome() {
        return List.of(
                text("kind", row -> row.point().result() instanceof EstimatedOutcome ? "estimate" : "refusal"),
                number("value", row -> PlainNumber.of(row.estimated(EstimatedOutcome::value))),
                number("lower", row -> PlainNumber.of(row.estimated(EstimatedOutcome::lower))),
                number("upper", row -> PlainNumber.of(row.estimated(EstimatedOutcome::upper))),
                number("confidence", row -> PlainNumber.of(row.estimated(EstimatedOutcome::confidence))),
                number("numerator", row -> PlainNumber.of(row.estimated(EstimatedOutcome::numerator))),
                number("denominator", row -> PlainNumber.of(row.estimated(EstimatedOutcome::denominator))),
                text("method", row -> row.estimated(EstimatedOutcome::method)),
                text("reason", row -> row.estimated(EstimatedOutcome::reason)),
                text("refusalCode", row -> row.refused(RefusedOutcome::code)),
                text("message", row -> row.refused(RefusedOutcome::message)));
    }

    /** Where the figure comes from. */
    private static List<Column<Row>> origin() {
        return List.of(
                text("status", row -> row.point().status()),
                text("vintage", row -> row.point().vintage()),
                text("source", row -> String.join(" ", row.point().sources())),
                text("licence", Row::licence),
                text("publishedBy", row -> row.point().publishedBy()),
                text("generatedAt", row -> row.answer().generatedAt().toString()),
                text("productVersion", row -> row.answer().productVersion()));
    }
}
