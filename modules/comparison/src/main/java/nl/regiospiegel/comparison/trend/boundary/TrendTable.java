package nl.regiospiegel.comparison.trend.boundary;

import static nl.regiospiegel.figures.export.control.Column.flag;
import static nl.regiospiegel.figures.export.control.Column.number;
import static nl.regiospiegel.figures.export.control.Column.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.answers.AnswerTable;
import nl.regiospiegel.comparison.answers.PlottedPoint;
import nl.regiospiegel.comparison.answers.PointColumns;
import nl.regiospiegel.comparison.answers.SeriesColumns;
import nl.regiospiegel.figures.export.control.Column;

/** A trend as a table: one row for each period, with what both tests say in every row. Without any period one row says why. */
final class TrendTable {

    private record Row(ComparedTrend answer, PlottedPoint point) {

        boolean isUsedIn(TrendAnswer answer) {
            return point != null
                    && answer instanceof FoundTrend found
                    && found.periods().contains(point.period());
        }
    }

    private static final List<Column<Row>> COLUMNS = Stream.of(
                    SeriesColumns.about(Row::answer),
                    PointColumns.of(Row::point),
                    used(),
                    test("Recent", ComparedTrend::recent),
                    test("Longer", ComparedTrend::longer),
                    SeriesColumns.origin(Row::answer, Row::point))
            .flatMap(List::stream)
            .toList();

    private TrendTable() {}

    static AnswerTable<?> of(ComparedTrend answer) {
        var rows = new ArrayList<Row>();
        answer.points().forEach(point -> rows.add(new Row(answer, point)));
        return new AnswerTable<>(rows.isEmpty() ? List.of(new Row(answer, null)) : rows, COLUMNS);
    }

    private static List<Column<Row>> used() {
        return List.of(
                flag("usedInRecent", row -> row.isUsedIn(row.answer().recent())),
                flag("usedInLonger", row -> row.isUsedIn(row.answer().longer())));
    }

    private static List<Column<Row>> test(String which, Function<ComparedTrend, TrendAnswer> test) {
        return List.of(
                text("trend" + which, row -> found(row, test, FoundTrend::trend)),
                text("method" + which, row -> found(row, test, FoundTrend::method)),
                number(
                        "slope" + which,
                        row -> found(row, test, found -> found.slope().value())),
                number(
                        "slopeLower" + which,
                        row -> found(row, test, found -> found.slope().lower())),
                number(
                        "slopeUpper" + which,
                        row -> found(row, test, found -> found.slope().upper())),
                text(
                        "refusalCode" + which,
                        row -> test.apply(row.answer()) instanceof RefusedTrend refused ? refused.code() : null),
                text("sentence" + which, row -> test.apply(row.answer()).sentence()));
    }

    private static <T> T found(Row row, Function<ComparedTrend, TrendAnswer> test, Function<FoundTrend, T> part) {
        return test.apply(row.answer()) instanceof FoundTrend found ? part.apply(found) : null;
    }
}
