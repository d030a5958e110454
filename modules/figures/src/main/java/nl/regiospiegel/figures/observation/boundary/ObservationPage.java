package nl.regiospiegel.figures.observation.boundary;

import java.time.Instant;
import java.util.Collection;
import nl.regiospiegel.regions.answers.SourceReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Cijfers, alle echt of alle verzonnen: eerst de landelijke, dan per regio wat die publiceerde.")
public record ObservationPage(
        Collection<StatedObservation> items,
        @Schema(description = "Adres van het volgende deel; null bij het laatste.") String next,
        Instant generatedAt,
        String productVersion,
        Collection<SourceReference> sources) {}
