package nl.regiospiegel.comparison.evaluation.entity;

import java.util.List;
import java.util.Locale;
import nl.regiospiegel.figures.area.entity.Area;
import nl.regiospiegel.regions.answers.SourceReference;

/**
 * An area that the rule for donors chose and that takes no part.
 *
 * @param reason why not
 * @param parameters what its sentence speaks of
 * @param source where the reason is stated, {@code null} when it follows from the figures
 */
public record LeftOutArea(Area area, Reason reason, List<String> parameters, SourceReference source) {

    /** Why an area is no donor. */
    public enum Reason {
        /** It belongs to a region of the product. */
        REGION_OF_PRODUCT,
        /** It is known to have switched too. */
        KNOWN_SWITCH,
        /** A break touches it that does not touch the region, or the other way round. */
        SERIES_BREAK,
        /** It lacks a figure of the periods that take part, or has a hidden one. */
        NO_FIGURE;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public LeftOutArea {
        parameters = List.copyOf(parameters);
    }

    public String message(Locale locale) {
        return EvaluationTexts.in(locale).say("left-out." + reason.code(), parameters.toArray());
    }
}
