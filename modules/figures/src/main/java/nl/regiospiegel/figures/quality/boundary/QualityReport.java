package nl.regiospiegel.figures.quality.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.regiospiegel.regions.answers.SourceReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "De kwaliteit van de cijfers van de eigen regio.")
public record QualityReport(
        @Schema(examples = "den-haag") String region,
        @Schema(description = "Of de regio is verzonnen om het product te laten zien.") boolean demonstration,
        @Schema(description = "De dag waarvan de stand is gevraagd; null voor die van nu.") LocalDate vintageAsOf,
        @Schema(description = "Hoe vaak elke opmerking voorkomt, over alle indicatoren en periodes.")
                List<MarkCount> summary,
        List<StatedQuality> items,
        @Schema(description = "Adres van het volgende deel; null bij het laatste.") String next,
        Instant generatedAt,
        String productVersion,
        @Schema(description = "Leeg: dit gaat over cijfers en geeft er geen.") List<SourceReference> sources) {

    @Schema(description = "Een opmerking en hoe vaak zij voorkomt.")
    public record MarkCount(@Schema(examples = "absent") String mark, String name, int count) {}
}
