package nl.regiospiegel.figures.seriesbreak.entity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.indicator.entity.IndicatorCode;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.regions.answers.SourceReference;
import nl.regiospiegel.regions.description.entity.LocalText;

/**
 * A day from which figures do not mean what they meant before. Data, not code: {@code reference/series-breaks.yaml}, and
 * {@code demonstration/series-breaks.yaml} for what is invented. A real break touches no invented area, an invented one no real.
 *
 * @param id stable id, such as {@code residence-principle-2022}
 * @param date first day of the new meaning
 * @param name short name
 * @param explanation what changed and what it does to figures
 * @param kind what caused it
 * @param effect whether it shifts every area alike
 * @param indicators what it does to each indicator it touches
 * @param areas areas it touches; empty for all
 * @param source where it is stated
 * @param demonstration invented for the demonstration; then it names its areas
 */
public record SeriesBreak(
        String id,
        LocalDate date,
        LocalText name,
        LocalText explanation,
        BreakKind kind,
        BreakEffect effect,
        Map<IndicatorCode, BreakConsequence> indicators,
        Set<AreaCode> areas,
        SourceReference source,
        boolean demonstration) {

    public SeriesBreak {
        if (demonstration && areas.isEmpty()) {
            throw new IllegalArgumentException("Een verzonnen reeksbreuk noemt haar gebieden: " + id);
        }
    }

    /** A real one. */
    public SeriesBreak(
            String id,
            LocalDate date,
            LocalText name,
            LocalText explanation,
            BreakKind kind,
            BreakEffect effect,
            Map<IndicatorCode, BreakConsequence> indicators,
            Set<AreaCode> areas,
            SourceReference source) {
        this(id, date, name, explanation, kind, effect, indicators, areas, source, false);
    }

    public Optional<BreakConsequence> consequenceFor(IndicatorCode indicator) {
        return Optional.ofNullable(indicators.get(indicator));
    }

    /** Whether nothing of the indicator may be compared across it; a revision never is in the way. */
    public boolean bars(IndicatorCode indicator) {
        return kind != BreakKind.REVISION && indicators.get(indicator) == BreakConsequence.BLOCKS;
    }

    /**
     * Which of these areas no longer mean, in a period, what the others mean: those that it touched, as long as it did not
     * touch all of them. A revision and what comes after the period part nothing.
     */
    public Set<AreaCode> parted(Collection<AreaCode> of, Period period) {
        if (kind == BreakKind.REVISION || date.isAfter(period.last())) {
            return Set.of();
        }
        var touched = of.stream().filter(this::touches).collect(Collectors.toSet());
        return touched.containsAll(of) ? Set.of() : touched;
    }

    /** Whether it touches the area, as far as the code of the area says; of a total see {@code SeriesBreaks}. */
    public boolean touches(AreaCode area) {
        return areas.isEmpty() ? !area.isInvented() : areas.contains(area);
    }

    /** Whether it lies between the two, so that no line may join them; a revision never does. */
    public boolean liesBetween(Period earlier, Period later) {
        return kind != BreakKind.REVISION
                && earlier.first().isBefore(date)
                && !later.last().isBefore(date);
    }
}
