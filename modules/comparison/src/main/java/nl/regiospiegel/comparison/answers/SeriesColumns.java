package nl.regiospiegel.comparison.answers;

import static nl.regiospiegel.figures.export.control.Column.flag;
import static nl.regiospiegel.figures.export.control.Column.text;

import java.util.List;
import java.util.function.Function;
import nl.regiospiegel.figures.export.control.Column;

/** The columns of a table of one series that are the same in every row, save the licence of its period. */
public final class SeriesColumns {

    private SeriesColumns() {}

    /** What the series is about: they come first. */
    public static <R> List<Column<R>> about(Function<R, SeriesAnswer> answer) {
        return List.of(
                text("indicator", row -> answer.apply(row).specification().indicator()),
                text("unit", row -> answer.apply(row).unit()),
                text("region", row -> answer.apply(row).specification().region()),
                text("area", row -> answer.apply(row).specification().area()),
                text("name", row -> answer.apply(row).name()),
                flag("demonstration", row -> answer.apply(row).demonstration()));
    }

    /** Where it comes from: they come last. */
    public static <R> List<Column<R>> origin(Function<R, SeriesAnswer> answer, Function<R, PlottedPoint> point) {
        return List.of(
                text(
                        "licence",
                        row -> PointColumns.licence(
                                point.apply(row), answer.apply(row).sources())),
                text("findings", row -> PointColumns.codes(answer.apply(row).findings())),
                text("kernel", row -> answer.apply(row).kernel()),
                text("generatedAt", row -> answer.apply(row).generatedAt().toString()),
                text("productVersion", row -> answer.apply(row).productVersion()));
    }
}
