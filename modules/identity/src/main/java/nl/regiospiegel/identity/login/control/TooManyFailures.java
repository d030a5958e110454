package nl.regiospiegel.identity.login.control;

import java.time.Duration;
import java.util.List;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.rules.BrokenRule;

/** An account that failed to log in too often has to wait. */
public final class TooManyFailures extends BrokenRule {

    private static final long serialVersionUID = 1L;

    private final Duration wait;

    public TooManyFailures(Duration wait, Language language) {
        super("too-many-failures", Kind.TOO_MANY, detail(wait, language), List.of());
        this.wait = wait;
    }

    /** At least a second. */
    @Override
    public Duration patience() {
        return wait;
    }

    private static String detail(Duration wait, Language language) {
        return language.choose(
                        "Met deze naam is te vaak een verkeerd wachtwoord ingevuld. Probeer het over %d minuten opnieuw.",
                        "A wrong password was given too often for this name. Try again in %d minutes.")
                .formatted(wait.toSeconds() / 60 + 1);
    }
}
