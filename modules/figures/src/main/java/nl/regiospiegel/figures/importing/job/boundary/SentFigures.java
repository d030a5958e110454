package nl.regiospiegel.figures.importing.job.boundary;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Figures sent as JSON; for the document only, since they are never whole in memory. */
@Schema(description = "Cijfers als JSON, met wat erbij is opgegeven.")
public record SentFigures(
        @Schema(description = "Wat voor alle cijfers geldt.") ImportForm.Metadata metadata,
        @Schema(description = "De cijfers.", required = true) List<SentFigure> observations) {

    /** One figure. */
    @Schema(description = "Een cijfer.")
    public record SentFigure(
            @Schema(description = "Code van de indicator.", examples = "VERW-HA") String indicator,
            @Schema(description = "Code van het gebied.", examples = "GM0518") String area,
            @Schema(description = "Code van de periode.", examples = "2023HJ01") String period,
            @Schema(description = "Teller; null als die ontbreekt.", examples = "7360") BigDecimal numerator,
            @Schema(description = "Noemer; null als die ontbreekt.", examples = "18745") BigDecimal denominator,
            @Schema(description = "Waarde zonder tellingen; een aandeel is van 0 tot en met 1.") BigDecimal value,
            @Schema(description = "Standaardafwijking van een gemiddelde in value; de noemer is dan het aantal n.")
                    BigDecimal standardDeviation) {}
}
