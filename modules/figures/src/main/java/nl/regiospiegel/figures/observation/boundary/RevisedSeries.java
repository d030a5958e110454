package nl.regiospiegel.figures.observation.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import nl.regiospiegel.regions.answers.SourceReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "De herzieningen van een reeks: per periode elke stand, de oudste eerst.")
public record RevisedSeries(
        @Schema(description = "Code van de indicator.", examples = "GEB-JH") String indicator,
        @Schema(description = "Naam van de indicator.") String indicatorName,
        @Schema(description = "Eenheid van waarde en verschil.", examples = "proportion") String unit,
        @Schema(description = "Code van het gebied.", examples = "NL01") String area,
        @Schema(description = "Naam van het gebied; null als die niet bekend is.") String areaName,
        @Schema(description = "De dag waarvan de stand is gevraagd; null voor die van nu.") LocalDate vintageAsOf,
        @Schema(description = "Of het om verzonnen gegevens gaat.") boolean demonstration,
        List<StatedRevision> revisions,
        Instant generatedAt,
        String productVersion,
        Collection<SourceReference> sources) {}
