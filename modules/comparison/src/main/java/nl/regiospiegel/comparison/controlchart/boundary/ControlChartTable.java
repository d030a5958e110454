package nl.regiospiegel.comparison.controlchart.boundary;

import static nl.regiospiegel.figures.export.control.Column.number;
import static nl.regiospiegel.figures.export.control.Column.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.answers.AnswerTable;
import nl.regiospiegel.comparison.answers.PlainNumber;
import nl.regiospiegel.comparison.answers.PlottedPoint;
import nl.regiospiegel.comparison.answers.PointColumns;
import nl.regiospiegel.comparison.answers.SeriesColumns;
import nl.regiospiegel.figures.export.control.Column;

/** A control chart as a table: one row for each period. Without any value one row says why. */
final class ControlChartTable {

    private record Row(ComparedControlChart answer, Integer number, ControlChartPart part, ControlledPoint point) {

        PlottedPoint plotted() {
            return point(ControlledPoint::point);
        }

        <T> T point(Function<ControlledPoint, T> of) {
            return point == null ? null : of.apply(point);
        }

        <T> T drawn(Function<DrawnControlChart, T> of) {
            return part != null && part.lines() instanceof DrawnControlChart drawn ? of.apply(drawn) : null;
        }

        String refused(Function<RefusedControlChart, String> of) {
            if (part == null) {
                return of.apply(answer.refusal());
            }
            return part.lines() instanceof RefusedControlChart refused ? of.apply(refused) : null;
        }
    }

    private static final List<Column<Row>> COLUMNS = Stream.of(
                    SeriesColumns.about(Row::answer),
                    PointColumns.of(Row::plotted),
                    limits(),
                    chart(),
                    SeriesColumns.origin(Row::answer, Row::plotted))
            .flatMap(List::stream)
            .toList();

    private ControlChartTable() {}

    static AnswerTable<?> of(ComparedControlChart answer) {
        var rows = new ArrayList<Row>();
        for (int i = 0; i < answer.parts().size(); i++) {
            var part = answer.parts().get(i);
            for (var point : part.points()) {
                rows.add(new Row(answer, i + 1, part, point));
            }
        }
        return new AnswerTable<>(rows.isEmpty() ? List.of(new Row(answer, null, null, null)) : rows, COLUMNS);
    }

    private static List<Column<Row>> limits() {
        return List.of(
                number("centre", row -> row.drawn(DrawnControlChart::centre)),
                number("lowerLimit", row -> row.point(ControlledPoint::lowerLimit)),
                number("upperLimit", row -> row.point(ControlledPoint::upperLimit)),
                text("rules", row -> row.point(point -> String.join(" ", point.rules()))));
    }

    private static List<Column<Row>> chart() {
        return List.of(
                number("part", row -> PlainNumber.of(row.number())),
                text("chart", row -> row.drawn(DrawnControlChart::chart)),
                text("choice", row -> row.drawn(DrawnControlChart::choice)),
                number("dispersion", row -> row.drawn(DrawnControlChart::dispersion)),
                number("dispersionThreshold", row -> row.drawn(DrawnControlChart::dispersionThreshold)),
                text("refusalCodeOfChart", row -> row.refused(RefusedControlChart::code)),
                text("messageOfChart", row -> row.refused(RefusedControlChart::message)));
    }
}
