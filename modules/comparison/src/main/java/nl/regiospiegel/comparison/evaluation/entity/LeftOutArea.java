package nl.regiospiegel.comparison.evaluation.entity;

import java.time.LocalDate;
import java.util.Locale;
import nl.regiospiegel.figures.area.entity.Area;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.regions.answers.SourceReference;
import nl.regiospiegel.regions.description.entity.LocalText;
import nl.regiospiegel.regions.timeline.control.DateWords;

/**
 * An area that the rule for donors chose and that takes no part.
 *
 * @param reason why not
 * @param words the region it belongs to, what changed, or the break; {@code null} for a figure that is not there
 * @param date when that was, {@code null} where there is no day
 * @param period the first period without a figure, {@code null} for any other reason
 * @param source where the reason is stated, {@code null} when it follows from the figures
 */
public record LeftOutArea(
        Area area, Reason reason, LocalText words, LocalDate date, Period period, SourceReference source) {

    /** Why an area is no donor. */
    public enum Reason {
        /** It belongs to a region of the product. */
        REGION_OF_PRODUCT,
        /** It is known to have switched too. */
        KNOWN_SWITCH,
        /** A break touches it that does not touch the region. */
        SERIES_BREAK,
        /** It lacks a figure of the periods that take part, or has a hidden one. */
        NO_FIGURE;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public static LeftOutArea ofRegion(Area area, LocalText region) {
        return new LeftOutArea(area, Reason.REGION_OF_PRODUCT, region, null, null, null);
    }

    public static LeftOutArea withoutFigure(Area area, Period period) {
        return new LeftOutArea(area, Reason.NO_FIGURE, null, null, period, null);
    }

    public String message(Locale locale) {
        return EvaluationTexts.in(locale)
                .say(
                        "left-out." + reason.code(),
                        words == null ? "" : "en".equals(locale.getLanguage()) ? words.en() : words.nl(),
                        date == null ? "" : new DateWords(locale).of(date),
                        period == null ? "" : period.name(locale));
    }
}
