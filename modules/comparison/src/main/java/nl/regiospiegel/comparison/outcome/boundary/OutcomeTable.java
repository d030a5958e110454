package nl.regiospiegel.comparison.outcome.boundary;

import static nl.regiospiegel.figures.export.control.Column.flag;
import static nl.regiospiegel.figures.export.control.Column.number;
import static nl.regiospiegel.figures.export.control.Column.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.answers.AnswerTable;
import nl.regiospiegel.comparison.answers.PlainNumber;
import nl.regiospiegel.figures.export.control.Column;

/** A comparison of outcomes as a table: one row for each series and period, columns named as the fields of the JSON. */
final class OutcomeTable {

    private record Row(ComparedOutcomes answer, OutcomeSeries series, OutcomePoint point) {

        <T> T estimated(Function<EstimatedOutcome, T> part) {
            return point.result() instanceof EstimatedOutcome estimate ? part.apply(estimate) : null;
        }

        String refused(Function<RefusedOutcome, String> part) {
            return point.result() instanceof RefusedOutcome refusal ? part.apply(refusal) : null;
        }

        <T> T decided(Function<OutcomeDecision, T> part) {
            return point.decision() == null ? null : part.apply(point.decision());
        }

        <T> T rest(Function<OutcomeRest, T> part) {
            return point.decision() == null || point.decision().rest() == null
                    ? null
                    : part.apply(point.decision().rest());
        }

        private BigDecimal limit(int place, Function<OutcomeLimits, BigDecimal> side) {
            return side(estimated(EstimatedOutcome::limits), place, side);
        }

        private BigDecimal differenceLimit(int place, Function<OutcomeLimits, BigDecimal> side) {
            return side(decided(OutcomeDecision::differenceLimits), place, side);
        }

        private static BigDecimal side(
                List<OutcomeLimits> limits, int place, Function<OutcomeLimits, BigDecimal> side) {
            return limits == null || limits.isEmpty() ? null : side.apply(limits.get(place));
        }

        String licence() {
            return AnswerTable.licences(answer.sources(), point.sources());
        }
    }

    private static final List<Column<Row>> COLUMNS = Stream.of(about(), outcome(), decision(), rest(), origin())
            .flatMap(List::stream)
            .toList();

    private OutcomeTable() {}

    static AnswerTable<?> of(ComparedOutcomes answer) {
        var rows = answer.series().stream()
                .flatMap(series -> series.points().stream().map(point -> new Row(answer, series, point)))
                .toList();
        return new AnswerTable<>(rows, COLUMNS);
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
                number("eventTime", row -> PlainNumber.of(row.point().eventTime())),
                flag("excluded", row -> row.point().excluded()));
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

    /** The figure beside the benchmark. */
    private static List<Column<Row>> decision() {
        return List.of(
                number("lower95", row -> row.limit(0, OutcomeLimits::lower)),
                number("upper95", row -> row.limit(0, OutcomeLimits::upper)),
                number("lower998", row -> row.limit(1, OutcomeLimits::lower)),
                number("upper998", row -> row.limit(1, OutcomeLimits::upper)),
                text("benchmark", row -> row.answer().benchmark()),
                number("benchmarkValue", row -> row.decided(OutcomeDecision::benchmarkValue)),
                text("at95", row -> row.decided(OutcomeDecision::at95)),
                text("at998", row -> row.decided(OutcomeDecision::at998)),
                text("judgementAt95", row -> row.decided(OutcomeDecision::judgementAt95)),
                text("judgementAt998", row -> row.decided(OutcomeDecision::judgementAt998)),
                number("pValue", row -> row.decided(OutcomeDecision::pValue)),
                number("difference", row -> row.decided(OutcomeDecision::difference)),
                number("differenceLower95", row -> row.differenceLimit(0, OutcomeLimits::lower)),
                number("differenceUpper95", row -> row.differenceLimit(0, OutcomeLimits::upper)),
                number("differenceLower998", row -> row.differenceLimit(1, OutcomeLimits::lower)),
                number("differenceUpper998", row -> row.differenceLimit(1, OutcomeLimits::upper)),
                text("refusalCodeOfDecision", row -> row.decided(OutcomeDecision::refusalCode)));
    }

    /** The figure beside what is left of the benchmark. */
    private static List<Column<Row>> rest() {
        return List.of(
                text("overlap", row -> row.decided(OutcomeDecision::overlap)),
                text("restMeasure", row -> row.rest(OutcomeRest::measure)),
                number("restValue", row -> row.rest(OutcomeRest::value)),
                number("restLower", row -> row.rest(OutcomeRest::lower)),
                number("restUpper", row -> row.rest(OutcomeRest::upper)),
                text("refusalCodeOfRest", row -> row.rest(OutcomeRest::refusalCode)));
    }

    /** Where the figure comes from. */
    private static List<Column<Row>> origin() {
        return List.of(
                text("status", row -> row.point().status()),
                text("vintage", row -> row.point().vintage()),
                text("source", row -> String.join(" ", row.point().sources())),
                text("licence", Row::licence),
                text("publishedBy", row -> row.point().publishedBy()),
                text("kernel", row -> row.answer().kernel()),
                text("generatedAt", row -> row.answer().generatedAt().toString()),
                text("productVersion", row -> row.answer().productVersion()));
    }
}
