package nl.regiospiegel.comparison.overview.boundary;

import static nl.regiospiegel.figures.export.control.Column.flag;
import static nl.regiospiegel.figures.export.control.Column.number;
import static nl.regiospiegel.figures.export.control.Column.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.answers.AnswerTable;
import nl.regiospiegel.comparison.answers.DifferenceEstimate;
import nl.regiospiegel.comparison.answers.DifferenceLevel;
import nl.regiospiegel.comparison.answers.DifferenceLimits;
import nl.regiospiegel.comparison.answers.PlainNumber;
import nl.regiospiegel.figures.export.control.Column;

/** An overview as a table of one row per indicator and region, columns named as the fields of the JSON. */
final class OverviewTable {

    /** One cell of the overview, with the answer and the row that it is in. */
    record Line(ComparedOverview answer, ComparedRow row, ComparedCell cell) {

        DifferenceLevel level() {
            return cell.level();
        }

        CorrectedDecision decision() {
            return cell.decision();
        }
    }

    static final List<Column<Line>> COLUMNS = Stream.of(
                    about(), level(), benchmark(), decision(), difference(), trend(), origin())
            .flatMap(List::stream)
            .toList();

    private OverviewTable() {}

    static AnswerTable<?> of(ComparedOverview answer) {
        return new AnswerTable<>(lines(answer), COLUMNS);
    }

    static List<Line> lines(ComparedOverview answer) {
        return answer.rows().stream()
                .flatMap(row -> row.cells().stream().map(cell -> new Line(answer, row, cell)))
                .toList();
    }

    private static List<Column<Line>> about() {
        return List.of(
                text("indicator", line -> line.row().indicator()),
                text("indicatorName", line -> line.row().indicatorName()),
                text("group", line -> line.row().group()),
                text("unit", line -> line.row().unit()),
                text("direction", line -> line.row().direction()),
                text("period", line -> line.cell().period()),
                number("eventTime", line -> PlainNumber.of(line.cell().eventTime())),
                text("region", line -> line.level().id()),
                text("regionName", line -> line.level().name()),
                flag("demonstration", line -> line.level().demonstration()));
    }

    private static List<Column<Line>> level() {
        return List.of(
                number("value", line -> line.level().value()),
                number("lower95", line -> limit(line.level().limits(), 0, DifferenceLimits::lower)),
                number("upper95", line -> limit(line.level().limits(), 0, DifferenceLimits::upper)),
                number("lower998", line -> limit(line.level().limits(), 1, DifferenceLimits::lower)),
                number("upper998", line -> limit(line.level().limits(), 1, DifferenceLimits::upper)),
                number("numerator", line -> line.level().numerator()),
                number("denominator", line -> line.level().denominator()),
                text("method", line -> line.level().method()),
                text("reason", line -> line.level().reason()),
                text("refusalCode", line -> line.level().refusalCode()),
                text("message", line -> line.level().message()),
                text("status", line -> line.level().status()),
                text("vintage", line -> line.level().vintage()),
                text("source", line -> String.join(" ", line.level().sources())));
    }

    private static BigDecimal limit(
            List<DifferenceLimits> limits, int place, Function<DifferenceLimits, BigDecimal> side) {
        return limits.isEmpty() ? null : side.apply(limits.get(place));
    }

    private static List<Column<Line>> benchmark() {
        return List.of(
                text("benchmark", line -> line.cell().benchmark().id()),
                text("benchmarkName", line -> line.cell().benchmark().name()),
                number("valueOfBenchmark", line -> line.cell().benchmark().value()),
                text("refusalCodeOfBenchmark", line -> line.cell().benchmark().refusalCode()),
                text("vintageOfBenchmark", line -> line.cell().benchmark().vintage()));
    }

    private static List<Column<Line>> decision() {
        return List.of(
                text("at95", line -> line.decision().at95()),
                text("at998", line -> line.decision().at998()),
                text("judgementAt95", line -> line.decision().judgementAt95()),
                text("judgementAt998", line -> line.decision().judgementAt998()),
                number("pValue", line -> line.decision().pValue()),
                number("adjustedPValue", line -> line.decision().adjustedPValue()),
                text("corrected", line -> line.decision().corrected()),
                text("judgementCorrected", line -> line.decision().judgementCorrected()),
                text("refusalCodeOfDecision", line -> line.decision().refusalCode()),
                number(
                        "familySize",
                        line -> BigDecimal.valueOf(line.answer().family().size())));
    }

    private static List<Column<Line>> difference() {
        return List.of(
                number("difference", line -> line.decision().difference()),
                number(
                        "lower95OfDifference",
                        line -> limit(line.decision().differenceLimits(), 0, DifferenceLimits::lower)),
                number(
                        "upper95OfDifference",
                        line -> limit(line.decision().differenceLimits(), 0, DifferenceLimits::upper)),
                text("measureOfRest", line -> rest(line, DifferenceEstimate::measure)),
                number("rest", line -> rest(line, DifferenceEstimate::value)),
                number("lowerOfRest", line -> rest(line, DifferenceEstimate::lower)),
                number("upperOfRest", line -> rest(line, DifferenceEstimate::upper)),
                text("refusalCodeOfRest", line -> rest(line, DifferenceEstimate::refusalCode)));
    }

    private static <T> T rest(Line line, Function<DifferenceEstimate, T> part) {
        return line.cell().rest() == null ? null : part.apply(line.cell().rest());
    }

    private static List<Column<Line>> trend() {
        return List.of(
                text("trend", line -> line.cell().trend().trend()),
                text("trendFrom", line -> line.cell().trend().from()),
                text("trendTo", line -> line.cell().trend().to()),
                text("refusalCodeOfTrend", line -> line.cell().trend().refusalCode()));
    }

    private static List<Column<Line>> origin() {
        return List.of(
                text("findings", line -> String.join(" ", line.row().findings())),
                text(
                        "licence",
                        line -> AnswerTable.licences(
                                line.answer().sources(), line.level().sources())),
                text("kernel", line -> line.answer().kernel()),
                text("generatedAt", line -> line.answer().generatedAt().toString()),
                text("productVersion", line -> line.answer().productVersion()));
    }
}
