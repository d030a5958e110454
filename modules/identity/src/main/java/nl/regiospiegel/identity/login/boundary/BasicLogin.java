package nl.regiospiegel.identity.login.boundary;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** Name and password out of an HTTP Basic header (RFC 7617, UTF-8). */
record BasicLogin(String name, String password) {

    static Optional<BasicLogin> parse(String encoded) {
        try {
            var text = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
            var colon = text.indexOf(':');
            return colon > 0
                    ? Optional.of(new BasicLogin(text.substring(0, colon), text.substring(colon + 1)))
                    : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    /** Keeps the secret out of logs. */
    @Override
    public String toString() {
        return name + ":…";
    }
}
