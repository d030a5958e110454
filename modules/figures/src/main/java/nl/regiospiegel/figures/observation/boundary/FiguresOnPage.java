package nl.regiospiegel.figures.observation.boundary;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Which figures a page or its download is about, as its address says. Empty when not said.
 *
 * @param parts {@code all} for breakdowns too, otherwise totals only
 * @param vintages {@code all} for every vintage, otherwise the latest of each figure
 */
public record FiguresOnPage(
        String indicator,
        String area,
        String periodKind,
        String from,
        String to,
        String vintageAsOf,
        String parts,
        String vintages) {

    private static final String ALL = "all";
    private static final String TOTAL = "_T";

    static FiguresOnPage read(UnaryOperator<String> address) {
        UnaryOperator<String> said = name -> {
            var text = address.apply(name);
            return text == null ? "" : text.strip();
        };
        return new FiguresOnPage(
                said.apply("indicator"),
                said.apply("area"),
                said.apply("periodKind"),
                said.apply("from"),
                said.apply("to"),
                said.apply("vintageAsOf"),
                said.apply("parts"),
                said.apply("vintages"));
    }

    boolean everyPart() {
        return ALL.equals(parts);
    }

    boolean everyVintage() {
        return ALL.equals(vintages);
    }

    AskedFigures asked() {
        var part = everyPart() ? null : TOTAL;
        return new AskedFigures(
                indicator,
                area,
                from,
                to,
                periodKind,
                new AskedFigures.Parts(part, part, part, part),
                new AskedFigures.Standing(vintageAsOf, null, everyVintage() ? "true" : null));
    }

    /** The address again, without its beginning. */
    String query() {
        var query = new LinkedHashMap<String, String>();
        query.put("indicator", indicator);
        query.put("area", area);
        query.put("periodKind", periodKind);
        query.put("from", from);
        query.put("to", to);
        query.put("vintageAsOf", vintageAsOf);
        query.put("parts", parts);
        query.put("vintages", vintages);
        return join(query);
    }

    static String join(Map<String, String> query) {
        return query.entrySet().stream()
                .filter(part -> !part.getValue().isEmpty())
                .map(part -> part.getKey() + "=" + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
