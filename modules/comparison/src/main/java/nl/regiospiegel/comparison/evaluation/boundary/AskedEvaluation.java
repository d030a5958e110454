package nl.regiospiegel.comparison.evaluation.boundary;

import java.math.BigDecimal;
import nl.regiospiegel.comparison.evaluation.control.EvaluationParameters;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "Een evaluatie die wordt aangevraagd. Alleen region en indicator zijn nodig; de rest krijgt een vaste keuze.")
public record AskedEvaluation(
        @Schema(description = "Id van de regio die overstapte.", examples = "den-haag") String region,
        @Schema(description = "Code van de indicator; hoofdletters tellen.", examples = "VERW-HA") String indicator,
        @Schema(
                        nullable = true,
                        description = "Welke gebeurtenis 0 is op de klok; zonder keuze contract-start.",
                        enumeration = {"contract-start", "client-transfer", "intake-cut-over", "award"})
                String event,
        @Schema(
                        nullable = true,
                        description = "De methode; zonder keuze synthetic-control.",
                        enumeration = {
                            "before-after",
                            "difference-in-differences",
                            "synthetic-control",
                            "synthetic-difference-in-differences",
                            "staggered"
                        })
                String method,
        @Schema(
                        nullable = true,
                        description =
                                "Met wat voor gebieden: municipality, of youth-region voor de jeugdregio om de regio naast andere"
                                        + " jeugdregio's; zonder keuze municipality.",
                        enumeration = {"municipality", "youth-region"})
                String level,
        @Schema(
                        nullable = true,
                        description =
                                "Met welke gebieden wordt vergeleken: all, part-of-country, youth-region, similar:N of codes van"
                                        + " gebieden met komma's ertussen; zonder keuze all.",
                        examples = "all")
                String donors,
        @Schema(nullable = true, description = "Eerste periode die mag meedoen.", examples = "2021HJ01") String from,
        @Schema(nullable = true, description = "Laatste periode die mag meedoen.", examples = "2025HJ02") String to,
        @Schema(
                        nullable = true,
                        description =
                                "Dagen van invoering die niet meedoen: eerste dag en eerste dag erna, of none; zonder keuze die van"
                                        + " de regio.",
                        examples = "2024-01-01/2024-07-01")
                String excludeWindow,
        @Schema(
                        nullable = true,
                        description = "Met wie groepen worden vergeleken; alleen bij staggered.",
                        enumeration = {"never-treated", "not-yet-treated"})
                String comparison,
        @Schema(
                        nullable = true,
                        description =
                                "Placebo's die vooraf zoveel keer slechter passen dan de regio vallen af; alleen bij synthetic-control.")
                BigDecimal cutOff,
        @Schema(
                        nullable = true,
                        format = "date",
                        description = "Alleen wat op deze dag was gepubliceerd; zonder keuze vandaag.",
                        examples = "2026-11-01")
                String vintageAsOf) {

    EvaluationParameters parameters() {
        return new EvaluationParameters(
                region,
                indicator,
                event,
                method,
                level,
                donors,
                from,
                to,
                excludeWindow,
                comparison,
                cutOff == null ? null : cutOff.toPlainString(),
                vintageAsOf);
    }
}
