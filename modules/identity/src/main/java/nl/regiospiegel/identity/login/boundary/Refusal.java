package nl.regiospiegel.identity.login.boundary;

import jakarta.servlet.ServletRequest;
import java.util.Optional;
import nl.regiospiegel.regions.rules.BrokenRule;

/** Why the way into the API was refused, left in the request for whoever tells it. */
public final class Refusal {

    static final String ATTRIBUTE = Refusal.class.getName();

    private Refusal() {}

    public static Optional<BrokenRule> of(ServletRequest request) {
        return Optional.ofNullable((BrokenRule) request.getAttribute(ATTRIBUTE));
    }
}
