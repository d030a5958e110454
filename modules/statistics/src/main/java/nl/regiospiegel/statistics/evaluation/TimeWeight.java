package nl.regiospiegel.statistics.evaluation;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What a period of the pre-run counts for.
 *
 * @param period number of the period in the panel
 * @param value from 0 to 1; the weights of all periods of the pre-run sum to one
 */
public record TimeWeight(int period, double value) {

    static List<TimeWeight> of(int from, List<Double> values) {
        return IntStream.range(0, values.size())
                .mapToObj(t -> new TimeWeight(from + t, values.get(t)))
                .toList();
    }
}
