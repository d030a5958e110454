package nl.regiospiegel.identity.token.boundary;

import java.time.Instant;
import nl.regiospiegel.identity.token.entity.AccessToken;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A named token as it is listed: everything but its text. */
@Schema(description = "Een toegangssleutel voor een ander programma, zonder de sleutel zelf.")
public record NamedAccessToken(
        @Schema(description = "Id van de toegangssleutel.") String id,
        @Schema(description = "Naam die de beheerder gaf.", examples = "Power BI") String name,
        @Schema(description = "Account dat de sleutel maakte.") String createdBy,
        @Schema(description = "Moment van maken, in UTC.") Instant createdAt,
        @Schema(description = "Tot wanneer de sleutel geldig is, in UTC.") Instant expiresAt,
        @Schema(description = "Moment van intrekken, of null.", nullable = true) Instant revokedAt) {

    static NamedAccessToken of(AccessToken token) {
        return new NamedAccessToken(
                token.id(), token.name(), token.account(), token.createdAt(), token.expiresAt(), token.revokedAt());
    }
}
