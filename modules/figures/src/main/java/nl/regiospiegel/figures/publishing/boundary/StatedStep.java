package nl.regiospiegel.figures.publishing.boundary;

import java.time.Instant;
import nl.regiospiegel.figures.publishing.entity.Step;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PublicationStep", description = "Wat iemand van uw regio met een publicatie deed.")
public record StatedStep(
        @Schema(
                        description =
                                "submit (ingediend), approve (goedgekeurd), return (teruggestuurd) of withdraw (ingetrokken).",
                        examples = "submit")
                String action,
        Instant at,
        @Schema(description = "Account dat het deed.") String account,
        @Schema(description = "Toelichting; null als er geen is.") String comment) {

    static StatedStep of(Step step) {
        return new StatedStep(step.action().code(), step.at(), step.account(), step.comment());
    }
}
