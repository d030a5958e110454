package nl.regiospiegel.figures.indicator.boundary;

import java.time.Instant;
import java.util.List;
import nl.regiospiegel.figures.indicator.boundary.StatedIndicator.StatedMeasure;
import nl.regiospiegel.regions.answers.SourceReference;
import nl.regiospiegel.regions.answers.Stamp;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Eén indicator, met de bronnen die hem voeden. De velden zijn die van Indicator.")
public record IndicatorProfile(
        @Schema(description = "Code; hoofdletters tellen.", examples = "VERW-HA") String code,
        String group,
        String groupName,
        String name,
        String definition,
        String numerator,
        @Schema(description = "Waarin wordt geteld; null bij een aantal of een waarde zonder noemer.")
                String denominator,
        String unit,
        String unitName,
        String kind,
        String kindName,
        String formula,
        int multiplier,
        String direction,
        String directionName,
        List<String> levels,
        List<String> periodKinds,
        List<String> careForms,
        @Schema(description = "Wat de teller telt; null bij een mediaan of gedrukt bedrag.") StatedCount counted,
        @Schema(description = "Wat de noemer telt; null als er geen is.") StatedCount countedIn,
        List<StatedBreakdown> breakdowns,
        boolean additiveOverAreas,
        String additivityReason,
        List<String> traps,
        List<StatedMeasure> measures,
        List<StatedPublishing> publishes,
        List<StatedRelease> nextExpected,
        List<String> seriesBreaks,
        @Schema(description = "Regio's waarin iets anders beter is.") List<StatedRegionalDirection> regionalDirections,
        @Schema(description = "Cijfers die regio's zelf definiëren en hier het dichtst bij staan.")
                List<StatedLocalIndicator> localIndicators,
        @Schema(description = "Wat regio's onder wachttijd verstaan; leeg bij andere indicatoren.")
                List<StatedWaitingTime> waitingTimes,
        Instant generatedAt,
        String productVersion,
        List<SourceReference> sources) {

    /** What regions define in their own way. */
    record Regional(
            List<StatedRegionalDirection> directions,
            List<StatedLocalIndicator> local,
            List<StatedWaitingTime> waitingTimes) {}

    static IndicatorProfile of(StatedIndicator stated, Regional regional, Stamp stamp, List<SourceReference> sources) {
        return new IndicatorProfile(
                stated.code(),
                stated.group(),
                stated.groupName(),
                stated.name(),
                stated.definition(),
                stated.numerator(),
                stated.denominator(),
                stated.unit(),
                stated.unitName(),
                stated.kind(),
                stated.kindName(),
                stated.formula(),
                stated.multiplier(),
                stated.direction(),
                stated.directionName(),
                stated.levels(),
                stated.periodKinds(),
                stated.careForms(),
                stated.counted(),
                stated.countedIn(),
                stated.breakdowns(),
                stated.additiveOverAreas(),
                stated.additivityReason(),
                stated.traps(),
                stated.measures(),
                stated.publishes(),
                stated.nextExpected(),
                stated.seriesBreaks(),
                regional.directions(),
                regional.local(),
                regional.waitingTimes(),
                stamp.generatedAt(),
                stamp.getProductVersion(),
                sources);
    }
}
