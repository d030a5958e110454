package nl.regiospiegel.comparison.timeline.boundary;

import nl.regiospiegel.comparison.timeline.entity.DaysBetween;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Dagen na de start van het contract, van het minste tot het meeste dat kan; negatief is ervoor.")
public record DaysOnClock(
        @Schema(description = "Het kleinste aantal dagen dat kan.") long minDays,
        @Schema(description = "Het grootste aantal dagen dat kan.") long maxDays) {

    static DaysOnClock of(DaysBetween days) {
        return days == null ? null : new DaysOnClock(days.minDays(), days.maxDays());
    }
}
