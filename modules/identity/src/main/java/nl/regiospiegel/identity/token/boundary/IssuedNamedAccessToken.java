package nl.regiospiegel.identity.token.boundary;

import java.time.Instant;
import java.util.List;
import nl.regiospiegel.regions.answers.SourceReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A named token at the one moment its text is shown. */
@Schema(description = "Een nieuwe toegangssleutel voor een ander programma; de sleutel zelf wordt eenmalig getoond.")
public record IssuedNamedAccessToken(
        @Schema(description = "De toegangssleutel, voor de kop Authorization: Bearer.") String token,
        @Schema(description = "De gegevens van de sleutel.") NamedAccessToken details,
        @Schema(description = "Moment van het antwoord, in UTC.") Instant generatedAt,
        @Schema(description = "Versie van het product.") String productVersion,
        @Schema(description = "Bronnen; hier altijd leeg.") List<SourceReference> sources) {}
