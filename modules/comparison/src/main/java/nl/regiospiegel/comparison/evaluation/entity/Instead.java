package nl.regiospiegel.comparison.evaluation.entity;

import java.util.Locale;
import nl.regiospiegel.figures.period.entity.Period;

/**
 * A question that can be answered where an evaluation cannot.
 *
 * @param from first period it can be asked of, {@code null} where that does not matter
 */
public record Instead(Kind kind, Period from) {

    /** What can be asked. */
    public enum Kind {
        /** The level against the benchmark, on the calendar. */
        LEVEL,
        /** The trend within the clean periods after the switch. */
        TREND,
        /** The contract models and timelines side by side. */
        MODELS,
        /** The same evaluation once figures of the municipalities have been read in. */
        FIGURES,
        /** The same evaluation with more areas to compare with. */
        MORE_DONORS,
        /** Staggered starts, in which a region of several municipalities is a group. */
        STAGGERED,
        /** The same question of the youth region around the region, of which there are figures. */
        YOUTH_REGION;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public static Instead of(Kind kind) {
        return new Instead(kind, null);
    }
}
