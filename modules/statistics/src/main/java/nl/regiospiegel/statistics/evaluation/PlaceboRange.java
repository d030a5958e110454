package nl.regiospiegel.statistics.evaluation;

import java.util.List;
import nl.regiospiegel.statistics.argument.Arguments;

/**
 * The placebo range: the constant effects that the rank of the absolute effect does not reject at 0.05. No interval of
 * confidence, and it may disagree with a p-value that ranks by something else.
 *
 * @param lower effect - c
 * @param upper effect + c, where c is the m-th largest absolute effect of J placebos, m = floor(0.05 (J + 1))
 */
public record PlaceboRange(double lower, double upper) {

    /** @throws IllegalArgumentException on NaN, infinity or a lower above the upper */
    public PlaceboRange {
        Arguments.notNegative("width", Arguments.finite("upper", upper) - Arguments.finite("lower", lower));
    }

    /** Of at least 19 placebos. */
    static PlaceboRange of(double effect, List<Double> placebos) {
        // 0.05 (J + 1) in whole numbers
        var rank = (placebos.size() + 1) / 20;
        var c = placebos.stream()
                .map(Math::abs)
                .sorted((a, b) -> Double.compare(b, a))
                .toList()
                .get(rank - 1);
        return new PlaceboRange(effect - c, effect + c);
    }
}
