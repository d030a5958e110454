package nl.regiospiegel.figures.export.control;

import java.time.Duration;
import java.util.List;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.rules.BrokenRule;

/** So many tables leave at this moment that another has to wait. */
public final class TooManyExports extends BrokenRule {

    private static final long serialVersionUID = 1L;
    private static final Duration A_WHILE = Duration.ofSeconds(10);

    TooManyExports(Language language) {
        super(
                "too-many-exports",
                Kind.BUSY,
                language.choose(
                        "Er worden nu te veel bestanden tegelijk opgehaald. Wacht op een plek: probeer het over 10 seconden"
                                + " opnieuw.",
                        "Too many files are being fetched at the same time. Wait for a place: try again in 10 seconds."),
                List.of());
    }

    @Override
    public Duration patience() {
        return A_WHILE;
    }
}
