package nl.regiospiegel.identity.account.control;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;
import java.util.Optional;

/** Hashes and checks passwords. A check takes as long for an account that does not exist. */
@ApplicationScoped
public class Passwords {

    private static final Map<String, String> STRENGTH = Map.of(
            "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
            "Pbkdf2PasswordHash.Iterations", "210000",
            "Pbkdf2PasswordHash.SaltSizeBytes", "16");

    @Inject
    private Pbkdf2PasswordHash algorithm;

    private String ofNobody;

    @PostConstruct
    void prepare() {
        algorithm.initialize(STRENGTH);
        ofNobody = hash("the password of an account that does not exist");
    }

    public String hash(String password) {
        return algorithm.generate(password.toCharArray());
    }

    /** Whether the password belongs to the hash; without a hash never, after the same work. */
    public boolean matches(String password, Optional<String> hash) {
        return algorithm.verify(password.toCharArray(), hash.orElse(ofNobody)) && hash.isPresent();
    }
}
