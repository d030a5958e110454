package nl.regiospiegel.figures.importing.control;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import nl.regiospiegel.figures.importing.entity.ColumnRole;
import nl.regiospiegel.figures.importing.entity.Rule;

/**
 * Which measure of the catalogue a row of OData v4 is about. It names the measure, or gives a code whose title stands in the
 * list that the file brings along. A code without that list is never guessed.
 */
final class MeasureCodes {

    private static final Pattern CODE = Pattern.compile("[A-Z]*[0-9]+(_[0-9]+)?");

    private final ReadingContext context;
    private final Remarks remarks;
    private final Map<String, String> used = new HashMap<>();

    MeasureCodes(ReadingContext context, Remarks remarks) {
        this.context = context;
        this.remarks = remarks;
    }

    /** The measure as the catalogue names it; empty when it has none, which was told. */
    String measure(long row, String written) {
        var text = written == null ? "" : written;
        var title = context.measureTitles().get(text);
        var measure = context.vocabulary().columns().measure(title == null ? text : title);
        if (measure == null) {
            tellUnknown(row, text, title);
            return "";
        }
        var first = used.putIfAbsent(measure, text);
        if (first == null || first.equals(text)) {
            return measure;
        }
        var shown = (title == null ? measure : title) + " (" + first + ", " + text + ")";
        remarks.once(text, row, column(), text, Rule.DUPLICATE_MEASURE, shown);
        return "";
    }

    private void tellUnknown(long row, String text, String title) {
        if (context.measureTitles().isEmpty() && CODE.matcher(text).matches()) {
            remarks.once("", row, column(), text, Rule.MEASURE_CODES_MISSING, text);
        } else {
            var shown = title == null ? text : text + " (" + title + ")";
            remarks.once(text, row, column(), text, Rule.UNKNOWN_MEASURE, shown);
        }
    }

    private String column() {
        return context.name(ColumnRole.MEASURE);
    }
}
