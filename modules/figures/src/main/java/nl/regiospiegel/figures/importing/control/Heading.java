package nl.regiospiegel.figures.importing.control;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.regiospiegel.figures.importing.entity.ColumnRole;
import nl.regiospiegel.figures.importing.entity.ImportFormat;
import nl.regiospiegel.figures.importing.table.entity.Syntax;

/**
 * The heading of a table: which column stands where and what it says.
 *
 * @param row where the heading stands
 * @param columns names, in order
 * @param roles what each says
 */
record Heading(long row, List<String> columns, List<ColumnRole> roles) {

    static Heading of(long row, List<String> columns, Function<String, ColumnRole> roles) {
        return new Heading(row, columns, columns.stream().map(roles).toList());
    }

    boolean has(ColumnRole role) {
        return roles.contains(role);
    }

    /** Place of the first column with this role, -1 when there is none. */
    int place(ColumnRole role) {
        return roles.indexOf(role);
    }

    /** The places of all roles, for quick looking up. */
    Map<ColumnRole, Integer> places() {
        var places = new EnumMap<ColumnRole, Integer>(ColumnRole.class);
        for (int i = 0; i < roles.size(); i++) {
            places.putIfAbsent(roles.get(i), i);
        }
        return places;
    }

    /** Measures by name and where they stand. */
    Map<String, Integer> measures(ColumnNames names) {
        var measures = new HashMap<String, Integer>();
        for (int i = 0; i < roles.size(); i++) {
            if (roles.get(i) == ColumnRole.MEASURE_COLUMN) {
                measures.putIfAbsent(names.measure(columns.get(i)), i);
            }
        }
        return measures;
    }

    /** How a file with this heading is built. */
    ImportFormat format(Syntax syntax) {
        if (has(ColumnRole.TASK_FIELD) && syntax == Syntax.CSV) {
            return ImportFormat.IV3_CSV;
        }
        if (has(ColumnRole.MEASURE) && has(ColumnRole.VALUE)) {
            return ImportFormat.ODATA_V4;
        }
        if (has(ColumnRole.INDICATOR)) {
            return byIndicator(syntax);
        }
        return has(ColumnRole.AREA) || has(ColumnRole.AREA_NAME) || has(ColumnRole.MEASURE_COLUMN)
                ? byMeasure(syntax)
                : ImportFormat.UNKNOWN;
    }

    private ImportFormat byIndicator(Syntax syntax) {
        return switch (syntax) {
            case CSV -> has(ColumnRole.STRUCTURE) ? ImportFormat.SDMX_CSV : ImportFormat.LONG_CSV;
            case XLSX -> ImportFormat.LONG_XLSX;
            case JSON -> ImportFormat.API_JSON;
        };
    }

    private static ImportFormat byMeasure(Syntax syntax) {
        return switch (syntax) {
            case CSV -> ImportFormat.STATLINE_CSV;
            case XLSX -> ImportFormat.STATLINE_XLSX;
            case JSON -> ImportFormat.ODATA_V3;
        };
    }
}
