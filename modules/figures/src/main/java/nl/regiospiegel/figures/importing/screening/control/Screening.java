package nl.regiospiegel.figures.importing.screening.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.regiospiegel.figures.importing.screening.entity.ColumnSort;

/** Looks for signs of client records in every heading and every cell of a file. */
public final class Screening {

    /**
     * What was seen, and where; never the value.
     *
     * @param code stable code of the sign
     * @param seen the sign in plain Dutch
     */
    public record Sign(String column, long row, String code, String seen) {}

    private static final String PATTERN =
            "[A-Z]{2}[0-9]{2,8}|[0-9]+(?:\\.[0-9]+)+|[A-Z]{2,6}(?:-[A-Z]{1,6})?|[A-Z][0-9]{6}";

    private final Function<String, ColumnSort> sorts;
    private final boolean beside;
    private final List<ScreenedColumn> columns = new ArrayList<>();
    private final List<ScreenedColumn> beyond = new ArrayList<>();
    private final RowsAbove above = new RowsAbove();
    private Sign sign;
    private int bareName = -1;

    public Screening(Function<String, ColumnSort> sorts) {
        this(sorts, false);
    }

    private Screening(Function<String, ColumnSort> sorts, boolean beside) {
        this.sorts = sorts;
        this.beside = beside;
    }

    /** Of a sheet beside the figures: code lists and instructions have names and dates of their own. */
    public static Screening besideFigures() {
        return new Screening(heading -> ColumnSort.DATE, true);
    }

    /** Looks at the headings; told again when there are more. */
    public void heading(long row, List<String> headings) {
        for (int i = columns.size(); i < headings.size(); i++) {
            var heading = headings.get(i);
            columns.add(new ScreenedColumn(shown(heading, i), sorts.apply(heading)));
            if (TellingHeadings.isBareName(heading) && (beside || i > 0)) {
                bareName = beside ? -1 : i;
            } else {
                TellingHeadings.seen(heading).ifPresent(seen -> found(heading, row, "telling-heading", seen));
                if (TellingValues.holdsCitizenNumber(heading)) {
                    found(shown(heading, i), row, "citizen-service-number", ScreenedColumn.NUMBER);
                }
            }
        }
        TellingHeadings.together(headings).ifPresent(seen -> found(shown(headings), row, "telling-headings", seen));
    }

    /** Looks at a row above the headings: no list stands there, but somebody may have hidden one. */
    public void above(long row, String[] cells) {
        above.look(row, cells).ifPresent(seen -> sign = sign == null ? seen : sign);
    }

    /** A file without headings has values there, and those are never repeated. */
    private static String shown(String heading, int place) {
        boolean value = heading.isBlank() || heading.matches(".*[0-9]{6}.*") || TellingValues.isBirthDate(heading);
        return value || TellingValues.holdsCitizenNumber(heading) ? String.valueOf(place + 1) : heading;
    }

    private static String shown(List<String> headings) {
        return IntStream.range(0, headings.size())
                .mapToObj(place -> shown(headings.get(place), place))
                .collect(Collectors.joining(", "));
    }

    /** Looks at the cells of a row. */
    public void row(long row, String[] cells, int count) {
        for (int i = 0; i < count; i++) {
            var cell = cells[i];
            if (cell != null && cell.length() >= 8) {
                var column = column(i);
                if (column.look(row, cell)) {
                    sign = column.certain().orElse(sign);
                }
            } else if (cell != null && !cell.isEmpty()) {
                column(i).count(cell);
            }
        }
        if (bareName > 0 && bareName < count && sign == null) {
            checkName(row, cells);
        }
    }

    /** Cells beyond the last heading are in a column without a name, where anything may stand. */
    private ScreenedColumn column(int place) {
        for (int i = columns.size() + beyond.size(); i <= place; i++) {
            var name = (i + 1) + " zonder kop";
            beyond.add(new ScreenedColumn(name, beside ? ColumnSort.DATE : ColumnSort.TEXT));
        }
        return place < columns.size() ? columns.get(place) : beyond.get(place - columns.size());
    }

    /** A bare name is fine beside the code it names, and only there. */
    private void checkName(long row, String[] cells) {
        var code = cells[bareName - 1];
        boolean empty = cells[bareName] == null || cells[bareName].isBlank();
        if (!empty && (code == null || !code.strip().matches(PATTERN))) {
            found(columns.get(bareName).name(), row, "telling-heading", "een kolom met namen");
        }
    }

    private void found(String column, long row, String code, String seen) {
        if (sign == null) {
            sign = new Sign(column, row, code, seen);
        }
    }

    /** Quick: whether no single cell so far was telling on its own. */
    public boolean isClean() {
        return sign == null;
    }

    /** The first sign so far that stands on its own. */
    public Optional<Sign> sign() {
        return sign == null
                ? all().map(ScreenedColumn::certain).flatMap(Optional::stream).findFirst()
                : Optional.of(sign);
    }

    /** The first sign of the whole file, those that need all rows included. */
    public Optional<Sign> atEnd() {
        return sign().or(() ->
                all().map(ScreenedColumn::atEnd).flatMap(Optional::stream).findFirst());
    }

    private Stream<ScreenedColumn> all() {
        return Stream.concat(columns.stream(), beyond.stream());
    }
}
