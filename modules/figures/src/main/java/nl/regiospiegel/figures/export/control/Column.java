package nl.regiospiegel.figures.export.control;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A column of a table.
 *
 * @param name its heading
 * @param kind of what stands in it
 * @param cell writes one cell of it
 */
public record Column<R>(String name, Kind kind, Cell<R> cell) {

    /** What a column holds. */
    public enum Kind {
        TEXT,
        NUMBER,
        FLAG
    }

    /** What a row has in this column. */
    @FunctionalInterface
    public interface Cell<R> {

        void write(R row, Cells to) throws IOException;
    }

    public static <R> Column<R> text(String name, Function<R, String> value) {
        return new Column<>(name, Kind.TEXT, (row, to) -> to.text(value.apply(row)));
    }

    public static <R> Column<R> number(String name, Function<R, BigDecimal> value) {
        return new Column<>(name, Kind.NUMBER, (row, to) -> to.number(value.apply(row)));
    }

    public static <R> Column<R> flag(String name, Predicate<R> value) {
        return new Column<>(name, Kind.FLAG, (row, to) -> to.flag(value.test(row)));
    }

    /** The headings, in order. */
    public static <R> List<String> names(List<Column<R>> columns) {
        return columns.stream().map(Column::name).toList();
    }

    /** Writes one row. */
    public static <R> void write(R row, List<Column<R>> columns, Cells to) throws IOException {
        for (var column : columns) {
            column.cell().write(row, to);
        }
        to.endRow();
    }
}
