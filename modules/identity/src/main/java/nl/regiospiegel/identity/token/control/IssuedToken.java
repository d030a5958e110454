package nl.regiospiegel.identity.token.control;

import java.time.Instant;
import nl.regiospiegel.identity.token.entity.AccessToken;
import nl.regiospiegel.identity.token.entity.TokenText;

/** A token at the one moment its text is known. */
public record IssuedToken(TokenText text, AccessToken kept) {

    public Instant expiresAt() {
        return kept.expiresAt();
    }
}
