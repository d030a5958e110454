package nl.regiospiegel.figures.importing.control;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.regiospiegel.figures.importing.entity.Breakdown;
import nl.regiospiegel.figures.importing.entity.Rule;

/** The codes of one breakdown as files write them: the code, a label of a publisher, or the Dutch or English name. */
final class CodeWords {

    /** A dimension without a code list takes any short code. */
    private static final Pattern FREE = Pattern.compile("[A-Za-z0-9_+.-]{1,20}");

    private static final Set<String> TOTALS = Set.of(Breakdown.TOTAL, "Totaal", "totaal", "Total", "total");

    private final Map<String, String> codes = new HashMap<>();
    private final List<String> shown = new ArrayList<>();
    private final Remembered<String, Found<String>> read = new Remembered<>(this::find);

    CodeWords(CodeLists lists, String dimension) {
        for (var entry : lists.all()) {
            if (entry.dimension().equals(dimension)) {
                shown.add(entry.name().nl());
                codes.put(entry.code(), entry.code());
                entry.labels().forEach(label -> codes.put(label, entry.code()));
                codes.putIfAbsent(entry.name().nl(), entry.code());
                codes.putIfAbsent(entry.name().en(), entry.code());
            }
        }
    }

    /** The code that the text means; nothing is the total. */
    Found<String> of(String text) {
        return read.of(text);
    }

    private Found<String> find(String text) {
        if (text.isEmpty() || TOTALS.contains(text)) {
            return Found.meaning(Breakdown.TOTAL);
        }
        int colon = text.indexOf(": ");
        var code = codes.get(text);
        if (code == null && colon > 0) {
            code = codes.get(text.substring(0, colon));
        }
        if (code != null) {
            return Found.meaning(code);
        }
        return codes.isEmpty() && FREE.matcher(text).matches()
                ? Found.meaning(text)
                : Found.fault(Rule.UNKNOWN_CODE, text, Nearest.hint(text, shown));
    }
}
