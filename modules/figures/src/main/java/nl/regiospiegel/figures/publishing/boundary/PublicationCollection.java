package nl.regiospiegel.figures.publishing.boundary;

import java.time.Instant;
import java.util.List;
import nl.regiospiegel.regions.answers.SourceReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "De publicaties die zijn ingediend.")
public record PublicationCollection(
        List<StatedPublication> items,
        @Schema(description = "Altijd null: alles staat in één antwoord.") String next,
        Instant generatedAt,
        String productVersion,
        List<SourceReference> sources) {}
