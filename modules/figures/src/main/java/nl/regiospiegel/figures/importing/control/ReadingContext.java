package nl.regiospiegel.figures.importing.control;

import java.util.EnumMap;
import java.util.Map;
import nl.regiospiegel.figures.importing.entity.ColumnRole;
import nl.regiospiegel.figures.importing.entity.GivenMetadata;
import nl.regiospiegel.figures.importing.entity.ImportFormat;

/** What holds for all rows of the file that is being read. */
final class ReadingContext {

    private final Heading heading;
    private final ImportFormat format;
    private final GivenMetadata given;
    private final Vocabulary vocabulary;
    private final String statedTable;
    private final int[] places = new int[ColumnRole.values().length];
    private Map<String, String> measureTitles = Map.of();
    private boolean starred;

    ReadingContext(
            Heading heading, ImportFormat format, GivenMetadata given, Vocabulary vocabulary, String statedTable) {
        this.heading = heading;
        this.format = format;
        this.given = given;
        this.vocabulary = vocabulary;
        this.statedTable = format == ImportFormat.IV3_CSV ? Iv3.TABLE : statedTable;
        Map<ColumnRole, Integer> found = new EnumMap<>(ColumnRole.class);
        found.putAll(heading.places());
        for (var role : ColumnRole.values()) {
            places[role.ordinal()] = found.getOrDefault(role, -1);
        }
    }

    Heading heading() {
        return heading;
    }

    ImportFormat format() {
        return format;
    }

    GivenMetadata given() {
        return given;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** The table that the file names outside its rows, {@code null} when it does not. */
    String statedTable() {
        return statedTable;
    }

    /** Whether figures are found by the table and the names of its measures, not by the code of an indicator. */
    boolean isByMeasure() {
        return switch (format) {
            case STATLINE_CSV, STATLINE_XLSX, ODATA_V3, ODATA_V4, IV3_CSV -> true;
            default -> false;
        };
    }

    boolean needsTable() {
        return isByMeasure();
    }

    int place(ColumnRole role) {
        return places[role.ordinal()];
    }

    /** The column that says where: codes before names. */
    ColumnRole areaRole() {
        return place(ColumnRole.AREA) < 0 ? ColumnRole.AREA_NAME : ColumnRole.AREA;
    }

    /** The name of the column with this role, {@code null} when there is none. */
    String name(ColumnRole role) {
        return place(role) < 0 ? null : heading.columns().get(place(role));
    }

    /** Titles of measures by the codes under which rows name them. */
    Map<String, String> measureTitles() {
        return measureTitles;
    }

    void bringsTitles(Map<String, String> titles) {
        measureTitles = titles;
    }

    /** Whether stars behind a period say that it is provisional, so that none says that it is definitive. */
    boolean starred() {
        return starred;
    }

    void usesStars() {
        starred = true;
    }
}
