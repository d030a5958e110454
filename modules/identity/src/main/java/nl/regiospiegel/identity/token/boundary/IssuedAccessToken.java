package nl.regiospiegel.identity.token.boundary;

import java.time.Instant;
import nl.regiospiegel.identity.token.control.IssuedToken;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A token as it is handed out, once. */
@Schema(name = "AccessToken", description = "Een toegangssleutel, eenmalig getoond.")
public record IssuedAccessToken(
        @Schema(description = "De toegangssleutel, voor de kop Authorization: Bearer.", examples = "mvs.q1w2e3")
                String token,
        @Schema(description = "Tot wanneer de toegangssleutel geldig is, in UTC.", examples = "2026-11-22T18:00:00Z")
                Instant expiresAt) {

    static IssuedAccessToken of(IssuedToken issued) {
        return new IssuedAccessToken(issued.text().text(), issued.expiresAt());
    }
}
