package nl.regiospiegel.figures.importing.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.regiospiegel.figures.importing.entity.ColumnRole;
import nl.regiospiegel.figures.importing.entity.GivenMetadata;
import nl.regiospiegel.figures.importing.entity.ImportFormat;
import nl.regiospiegel.figures.importing.entity.MissingMetadata;
import nl.regiospiegel.figures.importing.entity.MissingMetadata.Field;

/** Finds out what a file does not say and nobody gave, from its heading and its first rows. */
final class Asking {

    private static final Pattern TABLE = Pattern.compile("(?<![0-9])[0-9]{5}(?:NED|ENG)(?![A-Za-z0-9])");
    private static final Pattern PERIOD = Pattern.compile("(?<![0-9])20[0-9]{2}(?:JJ00|HJ0[12])(?![0-9])");
    private static final Map<Field, String> WHY = Map.of(
            Field.TABLE, "Het bestand zegt niet uit welke tabel de cijfers komen.",
            Field.PERIOD, "Het bestand zegt niet over welke periode de cijfers gaan.",
            Field.STATUS, "Het bestand zegt niet of de cijfers voorlopig of definitief zijn.",
            Field.VINTAGE_DATE, "Het bestand zegt niet wanneer de cijfers zijn gepubliceerd of opgehaald.",
            Field.AREA, "Het bestand zegt niet over welk gebied de cijfers gaan.",
            Field.SOURCE, "Het bestand zegt niet van wie de cijfers komen.");

    private final ReadingContext context;
    private final Sample sample;
    private final Map<String, String> statements;
    private final String fileName;
    private final List<MissingMetadata> asked = new ArrayList<>();

    Asking(ReadingContext context, Sample sample, Map<String, String> statements, String fileName) {
        this.context = context;
        this.sample = sample;
        this.statements = statements;
        this.fileName = fileName == null ? "" : fileName;
    }

    /** What must still be said. */
    List<MissingMetadata> asked() {
        if (context.format() == ImportFormat.UNKNOWN
                || context.heading().columns().isEmpty()) {
            return List.of();
        }
        var given = context.given();
        ask(Field.TABLE, context.needsTable() && table() == null, suggested(TABLE));
        ask(Field.PERIOD, given.period() == null && !says(ColumnRole.PERIOD), suggested(PERIOD));
        ask(Field.AREA, given.area() == null && !says(context.areaRole()), null);
        ask(Field.STATUS, given.status() == null && !says(ColumnRole.STATUS) && !hasStars(), null);
        ask(Field.VINTAGE_DATE, given.vintageDate() == null && !says(ColumnRole.VINTAGE_DATE), null);
        ask(Field.SOURCE, given.source() == null && !isNational() && !statements.containsKey("source"), null);
        return asked;
    }

    private void ask(Field field, boolean missing, String suggestion) {
        if (missing) {
            asked.add(new MissingMetadata(field, WHY.get(field), suggestion));
        }
    }

    private boolean says(ColumnRole role) {
        return !sample.texts(context.place(role)).isEmpty();
    }

    private boolean hasStars() {
        return sample.texts(context.place(ColumnRole.PERIOD)).stream().anyMatch(text -> text.endsWith("*"));
    }

    private String suggested(Pattern shape) {
        var found = shape.matcher(fileName);
        return found.find() ? found.group() : null;
    }

    /** The one table of the file, or the first of several; {@code null} when nobody says. */
    String table() {
        var written = sample.texts(context.place(ColumnRole.TABLE));
        if (!written.isEmpty()) {
            return written.get(0);
        }
        return context.statedTable() == null ? context.given().table() : context.statedTable();
    }

    /** Whether these are national statistics: a table of CBS, or what its sender calls so. A municipality's own never are. */
    boolean isNational() {
        if (context.format() == ImportFormat.IV3_CSV) {
            return false;
        }
        var table = table();
        GivenMetadata given = context.given();
        var source = given.source() == null ? statements.get("source") : given.source();
        return table != null && context.vocabulary().isNational(table) || Vocabulary.saysCbs(source);
    }
}
