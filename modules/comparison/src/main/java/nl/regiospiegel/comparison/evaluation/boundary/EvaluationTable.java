package nl.regiospiegel.comparison.evaluation.boundary;

import static nl.regiospiegel.figures.export.control.Column.flag;
import static nl.regiospiegel.figures.export.control.Column.number;
import static nl.regiospiegel.figures.export.control.Column.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.answers.AnswerTable;
import nl.regiospiegel.comparison.answers.OutcomeFinding;
import nl.regiospiegel.comparison.answers.PlainNumber;
import nl.regiospiegel.figures.export.control.Column;
import nl.regiospiegel.figures.export.control.Column.Kind;
import nl.regiospiegel.regions.answers.SourceReference;

/**
 * An evaluation as one table: a row for the result, and a row for each period, donor, placebo, changed question, group and
 * area left out. What a row is, its first column says; the specification stands in every row.
 */
public final class EvaluationTable {

    private static final List<Column<Line>> COLUMNS =
            Stream.of(about(), row(), origin()).flatMap(List::stream).toList();

    private EvaluationTable() {}

    public static AnswerTable<?> of(EvaluationAnswer answer) {
        return new AnswerTable<>(
                EvaluationRows.of(answer).stream()
                        .map(each -> new Line(answer, each))
                        .toList(),
                COLUMNS);
    }

    /** What stands in each column, by its name. */
    static Map<String, Kind> kinds() {
        return COLUMNS.stream().collect(Collectors.toMap(Column::name, Column::kind));
    }

    /** A row with the answer it belongs to. */
    private record Line(EvaluationAnswer answer, EvaluationRow row) {}

    private static List<Column<Line>> about() {
        return List.of(
                text("row", line -> line.row().kind()),
                text("region", line -> line.answer().specification().region()),
                text("indicator", line -> line.answer().specification().indicator()),
                text("unit", line -> line.answer().unit()),
                text("method", line -> line.answer().method()),
                flag("demonstration", line -> line.answer().region().demonstration()));
    }

    private static List<Column<Line>> row() {
        return List.of(
                text("area", line -> line.row().area()),
                text("name", line -> line.row().name()),
                text("period", line -> line.row().period()),
                number("eventTime", line -> plain(line.row().eventTime())),
                text("phase", line -> line.row().phase()),
                number("value", line -> plain(line.row().value())),
                number("comparison", line -> plain(line.row().comparison())),
                number("gap", line -> plain(line.row().gap())),
                number("weight", line -> plain(line.row().weight())),
                number("effect", line -> plain(line.row().effect())),
                number("rank", line -> plain(line.row().rank())),
                number("placebos", line -> plain(line.row().placebos())),
                number("p", line -> plain(line.row().p())),
                number("placeboLower", line -> plain(line.row().lower())),
                number("placeboUpper", line -> plain(line.row().upper())),
                text("code", line -> line.row().code()),
                text("message", line -> line.row().message()));
    }

    private static BigDecimal plain(Number number) {
        return PlainNumber.of(number);
    }

    private static List<Column<Line>> origin() {
        return List.of(
                text("specification", line -> line.answer().hash()),
                text("findings", line -> line.answer().findings().stream()
                        .map(OutcomeFinding::code)
                        .distinct()
                        .collect(Collectors.joining(" "))),
                text("vintages", line -> String.join(" ", line.answer().vintages())),
                text("licence", line -> line.answer().sources().stream()
                        .map(SourceReference::licence)
                        .filter(Objects::nonNull)
                        .distinct()
                        .collect(Collectors.joining(" "))),
                text("kernel", line -> line.answer().kernel()),
                text("generatedAt", line -> line.answer().generatedAt().toString()),
                text("productVersion", line -> line.answer().productVersion()));
    }
}
