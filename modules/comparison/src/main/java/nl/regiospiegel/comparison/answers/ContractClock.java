package nl.regiospiegel.comparison.answers;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.regiospiegel.comparison.timeline.entity.Clock;
import nl.regiospiegel.regions.speaking.RegionId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "De klok van een regio: de gekozen gebeurtenis is 0.")
public record ContractClock(
        @Schema(description = "Id van de gebeurtenis die 0 is.") String event,
        @Schema(description = "Wanneer dat was of is gepland, in EDTF.", examples = "2023-01-01") String date,
        @Schema(
                        description = "actual: een bron zegt dat het is gebeurd; planned: alleen het plan is bekend.",
                        enumeration = {"actual", "planned"})
                String basis) {

    /** By region id, in the order of the comparison. */
    public static Map<String, ContractClock> of(Map<RegionId, Clock> clocks) {
        var answers = new LinkedHashMap<String, ContractClock>();
        clocks.forEach((region, clock) -> answers.put(
                region.value(),
                new ContractClock(
                        clock.event().id(), clock.date(), clock.basis().code())));
        return answers;
    }
}
