package nl.regiospiegel.comparison.evaluation.boundary;

import java.time.Instant;
import java.util.List;
import nl.regiospiegel.regions.answers.SourceReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "De evaluaties die een regio aanvroeg.")
public record EvaluationList(
        @Schema(description = "Dit deel van de lijst, de nieuwste eerst.") List<EvaluationInList> items,
        @Schema(nullable = true, description = "Adres van het volgende deel; null bij het laatste.") String next,
        @Schema(description = "Moment van het antwoord, in UTC.") Instant generatedAt,
        @Schema(description = "Versie van het product.", examples = "0.1.0") String productVersion,
        @Schema(description = "Altijd leeg: de lijst haalt geen bronnen aan.") List<SourceReference> sources) {

    public EvaluationList {
        items = List.copyOf(items);
        sources = List.copyOf(sources);
    }
}
