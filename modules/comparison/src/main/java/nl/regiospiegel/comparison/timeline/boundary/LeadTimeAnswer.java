package nl.regiospiegel.comparison.timeline.boundary;

import nl.regiospiegel.comparison.timeline.entity.TimelineComparison.RegionLeadTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "De tijd van een stap naar een andere, van het minste tot het meeste dat kan.")
public record LeadTimeAnswer(
        @Schema(description = "Id van de regio.") String region,
        @Schema(description = "Id van de eerste stap.") String from,
        @Schema(description = "Id van de tweede stap.") String to,
        @Schema(
                        description =
                                "planned: twee plannen; actual: twee feiten; mixed: het best bekende van elk, een plan en een feit.",
                        enumeration = {"planned", "actual", "mixed"})
                String basis,
        @Schema(nullable = true, description = "Het kleinste aantal dagen; null als de volgorde niet vaststaat.")
                Long minDays,
        @Schema(nullable = true, description = "Het grootste aantal dagen; null als de volgorde niet vaststaat.")
                Long maxDays,
        @Schema(description = "Of vaststaat welke stap eerst kwam; met een datum bij benadering nooit.")
                boolean orderCertain,
        @Schema(description = "Of een bron een van de twee datums alleen bij benadering geeft.") boolean approximate) {

    static LeadTimeAnswer of(RegionLeadTime regional) {
        var lead = regional.leadTime();
        var days = lead.days();
        return new LeadTimeAnswer(
                regional.region().id().value(),
                lead.from().id(),
                lead.to().id(),
                lead.basis().code(),
                days == null ? null : days.minDays(),
                days == null ? null : days.maxDays(),
                lead.orderIsCertain(),
                lead.approximate());
    }
}
