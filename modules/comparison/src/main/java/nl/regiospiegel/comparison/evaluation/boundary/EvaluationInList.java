package nl.regiospiegel.comparison.evaluation.boundary;

import java.time.Instant;
import nl.regiospiegel.comparison.evaluation.keeping.control.SpecificationText;
import nl.regiospiegel.comparison.evaluation.keeping.entity.FoundEvaluation;
import nl.regiospiegel.comparison.evaluation.keeping.entity.FoundEvaluation.Awaited;
import nl.regiospiegel.comparison.evaluation.keeping.entity.FoundEvaluation.Computed;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Een evaluatie van uw regio, zonder haar uitkomst.")
public record EvaluationInList(
        @Schema(description = "Het laatste deel van het adres.") String hash,
        @Schema(
                        description = "Waar zij staat; zie FollowedEvaluation.",
                        enumeration = {"waiting", "running", "done", "cancelled", "interrupted", "failed"})
                String state,
        @Schema(description = "Hoe ver het rekenen is, van 0 tot en met 100.") int percentage,
        @Schema(description = "De vraag met alles ingevuld.") SpecificationAnswer specification,
        @Schema(description = "Wanneer de vraag werd gesteld, of het antwoord werd berekend; in UTC.")
                Instant createdAt) {

    private static final int WHOLE = 100;

    static EvaluationInList of(FoundEvaluation found) {
        var specification = SpecificationAnswer.of(SpecificationText.read(found.specification()));
        if (found instanceof Computed computed) {
            return new EvaluationInList(
                    found.hash(),
                    "done",
                    WHOLE,
                    specification,
                    computed.evaluation().createdAt());
        }
        var job = ((Awaited) found).job();
        return new EvaluationInList(found.hash(), job.state().code(), job.percentage(), specification, job.startedAt());
    }
}
