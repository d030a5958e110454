package nl.regiospiegel.figures.importing.job.boundary;

import java.util.List;
import nl.regiospiegel.figures.importing.job.control.ImportRefusal;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.rules.Fault;
import nl.regiospiegel.regions.rules.Fault.Place;
import nl.regiospiegel.regions.rules.InvalidInput;

/** The mark by which a sender recognises what was sent before. */
final class IdempotencyKey {

    private static final String SHAPE = "[\\x21-\\x7e]{1,200}";

    private IdempotencyKey() {}

    /** The key, {@code null} when there is none. */
    static String check(String sent, Language language) {
        if (sent == null || sent.matches(SHAPE)) {
            return sent;
        }
        throw new InvalidInput(List.of(new Fault(
                Place.HEADER,
                "Idempotency-Key",
                null,
                "invalid-key",
                ImportRefusal.text("invalid-key", language.getLocale()))));
    }
}
