package nl.regiospiegel.comparison.outcome.boundary;

import static nl.regiospiegel.figures.export.control.Column.flag;
import static nl.regiospiegel.figures.export.control.Column.number;
import static nl.regiospiegel.figures.export.control.Column.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiospiegel.figures.export.control.Column;
import nl.regiospiegel.figures.export.control.CsvCells;
import nl.regiospiegel.figures.export.control.CsvDialect;
import nl.regiospiegel.regions.answers.SourceReference;

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
            return answer.sources().stream()
                    .filter(source -> source.region() == null && point.sources().contains(source.id()))
                    .map(SourceReference::licence)
                    .filter(licence -> licence != null)
                    .collect(Collectors.joining(" "));
        }
    }

    private static final List<Column<Row>> COLUMNS =
            Stream.of(about(), outcome(), origin()).flatMap(List::stream).toList();

    private OutcomeCsv() {}

    static byte[] write(ComparedOutcomes answer, CsvDialect dialect) {
        var table = new ByteArrayOutputStream();
        try (var cells = new CsvCells(table, dialect, Column.names(COLUMNS))) {
            for (var series : answer.series()) {
                for (var point : series.points()) {
                    Column.write(new Row(answer, series, point), COLUMNS, cells);
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // memory never fails to be written to
        }
        return table.toByteArray();
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
                number("eventTime", row -> decimal(row.point().eventTime())));
    }

    /** The estimate or the refusal. */
    private static List<Column<Row>> outcome() {
        return List.of(
                text("kind", row -> row.point().result() instanceof EstimatedOutcome ? "estimate" : "refusal"),
                number("value", row -> decimal(row.estimated(EstimatedOutcome::value))),
                number("lower", row -> decimal(row.estimated(EstimatedOutcome::lower))),
                number("upper", row -> decimal(row.estimated(EstimatedOutcome::upper))),
                number("confidence", row -> decimal(row.estimated(EstimatedOutcome::confidence))),
                number("numerator", row -> decimal(row.estimated(EstimatedOutcome::numerator))),
                number("denominator", row -> decimal(row.estimated(EstimatedOutcome::denominator))),
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

    /** As many digits as tell it from its neighbours, and no more. */
    private static BigDecimal decimal(Number number) {
        return number == null ? null : new BigDecimal(number.toString()).stripTrailingZeros();
    }
}
