package nl.regiospiegel.figures.publishing.boundary;

import java.time.Instant;
import java.util.List;
import nl.regiospiegel.regions.answers.SourceReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "De cijfers van een publicatie, zoals anderen ze zien of zouden zien.")
public record PublicationFigures(
        @Schema(description = "Id van de publicatie.") String publication,
        @Schema(description = "Code van de indicator.") String indicator,
        @Schema(description = "Code van de periode.") String period,
        @Schema(
                        description =
                                "SHA-256 van deze cijfers, zoals beschreven in de handleiding; bij een ingediende publicatie van hoe het zou worden.")
                String contentHash,
        @Schema(
                        description =
                                "Hoeveel verborgen aantallen anderen al bijna weten uit wat eerder verscheen; alleen voor uw eigen regio, anders 0.")
                int unprotected,
        @Schema(description = "De cijfers, op gebied en onderdeel.") List<StatedSetFigure> items,
        @Schema(description = "Altijd null: alle cijfers staan in één antwoord.") String next,
        Instant generatedAt,
        String productVersion,
        List<SourceReference> sources) {}
