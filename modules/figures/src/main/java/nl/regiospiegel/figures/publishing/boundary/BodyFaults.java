package nl.regiospiegel.figures.publishing.boundary;

import java.util.ArrayList;
import java.util.List;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.rules.Fault;
import nl.regiospiegel.regions.rules.InvalidInput;

/** Everything that is wrong with what somebody sent, gathered before anybody is told. */
final class BodyFaults {

    private static final int LONGEST = 2000;

    private final Language language;
    private final List<Fault> found = new ArrayList<>();

    BodyFaults(Language language) {
        this.language = language;
    }

    /** Adds a fault at the place that the JSON pointer names. */
    void add(String pointer, String code, String dutch, String english) {
        var name = pointer.isEmpty() ? null : pointer.split("/")[1];
        found.add(Fault.inBody(name, pointer, code, language.choose(dutch, english)));
    }

    void checkLength(String pointer, String text) {
        if (text != null && text.length() > LONGEST) {
            add(
                    pointer,
                    "too-long",
                    "De tekst mag ten hoogste 2000 tekens hebben.",
                    "The text can have at most 2000 characters.");
        }
    }

    /** A comment that must be there. */
    void checkComment(String comment) {
        checkLength("/comment", comment);
        if (Texts.blankToNull(comment) == null) {
            add("/comment", "missing-comment", "Schrijf waarom.", "Write why.");
        }
    }

    void stopIfAny() {
        if (!found.isEmpty()) {
            throw invalid();
        }
    }

    InvalidInput invalid() {
        return new InvalidInput(found);
    }
}
