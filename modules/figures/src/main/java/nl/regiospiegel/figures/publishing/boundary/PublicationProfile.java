package nl.regiospiegel.figures.publishing.boundary;

import java.time.Instant;
import java.util.List;
import nl.regiospiegel.regions.answers.SourceReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Eén publicatie, met wat uw regio ermee deed.")
public record PublicationProfile(
        StatedPublication publication,
        @Schema(description = "De stappen op volgorde; leeg bij een publicatie van een andere regio.")
                List<StatedStep> steps,
        Instant generatedAt,
        String productVersion,
        List<SourceReference> sources) {}
