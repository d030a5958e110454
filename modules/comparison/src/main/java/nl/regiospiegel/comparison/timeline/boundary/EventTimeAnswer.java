package nl.regiospiegel.comparison.timeline.boundary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "De plaats van een gebeurtenis op de klok van de regio, gepland en werkelijk apart.")
public record EventTimeAnswer(
        @Schema(nullable = true, description = "Van de geplande datum; null als die er niet is.") DaysOnClock planned,
        @Schema(nullable = true, description = "Van de werkelijke datum; null als die er niet is.")
                DaysOnClock actual) {}
