package nl.regiospiegel.comparison.evaluation.boundary;

import java.time.Instant;
import java.util.List;
import nl.regiospiegel.regions.answers.SourceReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Een evaluatie: de uitkomst, of hoe ver zij is.")
public record FollowedEvaluation(
        @Schema(
                        description =
                                "SHA-256 van de vraag en de versie van de rekenkern: dezelfde vraag heeft hetzelfde adres.",
                        examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
                String hash,
        @Schema(
                        description =
                                "waiting: wacht op een beurt; running: wordt berekend; done: de uitkomst staat in evaluation; cancelled:"
                                        + " geannuleerd; interrupted: de server stopte; failed: een fout in het product. Na de laatste drie begint"
                                        + " dezelfde vraag opnieuw.",
                        enumeration = {"waiting", "running", "done", "cancelled", "interrupted", "failed"})
                String state,
        @Schema(description = "Hoe ver het rekenen is, van 0 tot en met 100.") int percentage,
        @Schema(nullable = true, description = "Kenmerk van een fout in het product, voor de beheerder; anders null.")
                String incident,
        @Schema(description = "De vraag met alles ingevuld: wie haar opnieuw stelt, krijgt dezelfde uitkomst.")
                SpecificationAnswer specification,
        @Schema(description = "De uitkomst in zinnen, in de taal van de lezer; leeg zolang er geen uitkomst is.")
                List<ConclusionSentence> conclusion,
        @Schema(nullable = true, description = "De uitkomst; null zolang die er niet is.") EvaluationAnswer evaluation,
        @Schema(description = "Wanneer de vraag werd gesteld, of het antwoord werd berekend; in UTC.")
                Instant createdAt,
        @Schema(description = "De bronnen van de uitkomst, met hun licentie; leeg zolang die er niet is.")
                List<SourceReference> sources,
        @Schema(description = "Moment van het antwoord, in UTC.") Instant generatedAt,
        @Schema(description = "Versie van het product.", examples = "0.1.0") String productVersion) {

    public FollowedEvaluation {
        conclusion = List.copyOf(conclusion);
        sources = List.copyOf(sources);
    }
}
