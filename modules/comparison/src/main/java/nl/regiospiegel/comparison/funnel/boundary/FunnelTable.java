package nl.regiospiegel.comparison.funnel.boundary;

import static nl.regiospiegel.figures.export.control.Column.flag;
import static nl.regiospiegel.figures.export.control.Column.number;
import static nl.regiospiegel.figures.export.control.Column.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.answers.AnswerTable;
import nl.regiospiegel.comparison.answers.PlainNumber;
import nl.regiospiegel.figures.export.control.Column;

/**
 * A funnel as a table: one row for each area, columns named as the fields of the JSON. Without any area one row says why there
 * is no funnel.
 */
final class FunnelTable {

    /** An area with a place, or one without; neither where there is no area at all. */
    private record Row(ComparedFunnel answer, AreaWithPlace placed, AreaWithoutPlace left) {

        <T> T drawn(Function<DrawnFunnel, T> part) {
            return answer.result() instanceof DrawnFunnel funnel ? part.apply(funnel) : null;
        }

        <T> T placed(Function<AreaWithPlace, T> part) {
            return placed == null ? null : part.apply(placed);
        }

        Number widened(Function<LimitsOfChance, Number> part) {
            var limits = placed(area -> area.limits().widenedLimits());
            return limits == null ? null : part.apply(limits);
        }

        Number limits(Function<LimitsOfChance, Number> part) {
            return placed(area -> part.apply(area.limits().limits()));
        }

        <T> T area(Function<AreaWithPlace, T> part, Function<AreaWithoutPlace, T> without) {
            return left == null ? placed(part) : without.apply(left);
        }

        String refused(Function<AreaWithoutPlace, String> part, Function<RefusedFunnel, String> whole) {
            if (left != null) {
                return part.apply(left);
            }
            return answer.result() instanceof RefusedFunnel refusal ? whole.apply(refusal) : null;
        }
    }

    private static final List<Column<Row>> COLUMNS = Stream.of(about(), place(), limits(), funnel(), origin())
            .flatMap(List::stream)
            .toList();

    private FunnelTable() {}

    static AnswerTable<?> of(ComparedFunnel answer) {
        return new AnswerTable<>(rows(answer), COLUMNS);
    }

    private static List<Row> rows(ComparedFunnel answer) {
        var rows = new ArrayList<Row>();
        if (answer.result() instanceof DrawnFunnel funnel) {
            funnel.areas().forEach(area -> rows.add(new Row(answer, area, null)));
        }
        answer.leftOut().forEach(area -> rows.add(new Row(answer, null, area)));
        return rows.isEmpty() ? List.of(new Row(answer, null, null)) : rows;
    }

    /** What the row is about. */
    private static List<Column<Row>> about() {
        return List.of(
                text("indicator", row -> row.answer().indicator()),
                text("unit", row -> row.answer().unit()),
                text("period", row -> row.answer().period()),
                text("level", row -> row.answer().level()),
                text("area", row -> row.area(AreaWithPlace::area, AreaWithoutPlace::area)),
                text("name", row -> row.area(AreaWithPlace::name, AreaWithoutPlace::name)),
                text("regions", row -> joined(row.area(AreaWithPlace::regions, AreaWithoutPlace::regions))),
                flag("demonstration", row -> row.answer().invented()));
    }

    /** Where the area lies, or why it has no place. */
    private static List<Column<Row>> place() {
        return List.of(
                number("numerator", row -> row.placed(AreaWithPlace::numerator)),
                number("denominator", row -> row.placed(AreaWithPlace::denominator)),
                number("value", row -> PlainNumber.of(row.placed(AreaWithPlace::value))),
                text("standing95", row -> row.placed(AreaWithPlace::standing95)),
                text("standing998", row -> row.placed(AreaWithPlace::standing998)),
                number(
                        "expected",
                        row -> PlainNumber.of(row.placed(area -> area.limits().expected()))),
                text("refusalCode", row -> row.refused(AreaWithoutPlace::refusalCode, RefusedFunnel::code)),
                text("message", row -> row.refused(AreaWithoutPlace::message, RefusedFunnel::message)));
    }

    private static List<Column<Row>> limits() {
        return List.of(
                number("lower95", row -> PlainNumber.of(row.limits(LimitsOfChance::lower95))),
                number("upper95", row -> PlainNumber.of(row.limits(LimitsOfChance::upper95))),
                number("lower998", row -> PlainNumber.of(row.limits(LimitsOfChance::lower998))),
                number("upper998", row -> PlainNumber.of(row.limits(LimitsOfChance::upper998))),
                number("widenedLower95", row -> PlainNumber.of(row.widened(LimitsOfChance::lower95))),
                number("widenedUpper95", row -> PlainNumber.of(row.widened(LimitsOfChance::upper95))),
                number("widenedLower998", row -> PlainNumber.of(row.widened(LimitsOfChance::lower998))),
                number("widenedUpper998", row -> PlainNumber.of(row.widened(LimitsOfChance::upper998))));
    }

    /** What holds for the whole funnel, the same in every row. */
    private static List<Column<Row>> funnel() {
        return List.of(
                text("method", row -> row.drawn(DrawnFunnel::method)),
                number("baseline", row -> PlainNumber.of(row.drawn(DrawnFunnel::baseline))),
                text("benchmark", row -> row.answer().specification().benchmark()),
                number("dispersion", row -> PlainNumber.of(row.drawn(DrawnFunnel::dispersion))),
                number("dispersionThreshold", row -> PlainNumber.of(row.drawn(DrawnFunnel::dispersionThreshold))));
    }

    /** Where the figure comes from. */
    private static List<Column<Row>> origin() {
        return List.of(
                text("status", row -> row.placed(AreaWithPlace::status)),
                text("vintage", row -> row.placed(AreaWithPlace::vintage)),
                text("source", row -> joined(row.placed(AreaWithPlace::sources))),
                text(
                        "licence",
                        row -> row.placed(
                                area -> AnswerTable.licences(row.answer().sources(), area.sources()))),
                text("publishedBy", row -> row.placed(AreaWithPlace::publishedBy)),
                text("kernel", row -> row.answer().kernel()),
                text("generatedAt", row -> row.answer().generatedAt().toString()),
                text("productVersion", row -> row.answer().productVersion()));
    }

    private static String joined(List<String> parts) {
        return parts == null ? null : String.join(" ", parts);
    }
}
