package nl.regiospiegel.launcher.administrator;

import java.util.Map;
import org.glassfish.soteria.identitystores.hash.Pbkdf2PasswordHashImpl;

/**
 * The password hash of module identity. Both use Soteria's {@code Pbkdf2PasswordHash} with the same algorithm, so what
 * is made here is checked there; the string names its own parameters.
 */
final class PasswordHash {
    private static final Map<String, String> PARAMETERS = Map.of(
            "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
            "Pbkdf2PasswordHash.Iterations", "210000",
            "Pbkdf2PasswordHash.SaltSizeBytes", "16");

    private PasswordHash() {}

    static String of(char[] password) {
        Pbkdf2PasswordHashImpl hash = new Pbkdf2PasswordHashImpl();
        hash.initialize(PARAMETERS);
        return hash.generate(password);
    }
}
