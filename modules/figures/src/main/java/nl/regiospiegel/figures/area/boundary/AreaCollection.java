package nl.regiospiegel.figures.area.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.regiospiegel.regions.answers.SourceReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Gebieden, alle echt of alle verzonnen.")
public record AreaCollection(
        @Schema(description = "Of deze gebieden zijn verzonnen om het product te laten zien.") boolean demonstration,
        @Schema(description = "De dag waarnaar gevraagd is.") LocalDate asOf,
        List<StatedArea> items,
        @Schema(description = "Adres van het volgende deel; null bij het laatste.") String next,
        Instant generatedAt,
        String productVersion,
        @Schema(description = "Waar de indeling vandaan komt; leeg bij verzonnen gebieden.")
                List<SourceReference> sources) {}
