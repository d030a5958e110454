package nl.regiospiegel.comparison.benchmark.control;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How a group by resemblance was asked for: {@code similar:10}, or {@code similar:10:CTX-EEN=2,CTX-ARM=1} where only what is
 * named counts.
 *
 * @param size how many areas
 * @param weights by code of a background indicator; empty for the usual ones
 */
record AskedSimilar(int size, Map<String, Double> weights) {

    static final int MOST = 100;

    private static final Pattern SHAPE = Pattern.compile("similar:(\\d{1,3})(?::(.+))?");
    private static final Pattern WEIGHT = Pattern.compile("([A-Z0-9-]{3,20})=(\\d{1,3}(?:\\.\\d{1,3})?)");

    static Optional<AskedSimilar> parse(String text) {
        var found = SHAPE.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        var size = Integer.parseInt(found.group(1));
        return size < 1 || size > MOST
                ? Optional.empty()
                : weights(found.group(2)).map(weights -> new AskedSimilar(size, weights));
    }

    private static Optional<Map<String, Double>> weights(String text) {
        var weights = new LinkedHashMap<String, Double>();
        var parts = text == null ? new String[0] : text.split(",", -1);
        for (var part : parts) {
            var found = WEIGHT.matcher(part.strip());
            if (!found.matches() || Double.parseDouble(found.group(2)) == 0) {
                return Optional.empty();
            }
            weights.put(found.group(1), Double.valueOf(found.group(2)));
        }
        return weights.size() == Arrays.stream(parts).count() ? Optional.of(weights) : Optional.empty();
    }
}
