package nl.regiospiegel.figures.observation.boundary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.regiospiegel.regions.answers.AskedDay;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.rules.Fault;
import nl.regiospiegel.regions.rules.InvalidInput;
import nl.regiospiegel.regions.rules.NearestName;

/** Reads what was asked and remembers every fault, so that all are told together. An empty text counts as not asked. */
final class FaultsInQuery {

    private final Language language;
    private final List<Fault> faults = new ArrayList<>();

    FaultsInQuery(Language language) {
        this.language = language;
    }

    static boolean isEmpty(String text) {
        return text == null || text.isBlank();
    }

    /** The parts of a comma list, without empty ones and doubles. */
    static List<String> parts(String text) {
        return isEmpty(text)
                ? List.of()
                : Arrays.stream(text.split(","))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .distinct()
                        .toList();
    }

    /** The codes of a comma list that are known; the others are faults that name the nearest. */
    List<String> codes(String name, String text, Collection<String> known) {
        var parts = parts(text);
        parts.stream().filter(part -> !known.contains(part)).forEach(part -> unknown(name, part, known));
        return parts.stream().filter(known::contains).toList();
    }

    void unknown(String name, String given, Collection<String> known) {
        var nearest = NearestName.to(given, known)
                .map(near -> choose(" Bedoelde u ‘%s’?", " Did you mean ‘%s’?").formatted(near))
                .orElse("");
        add(
                name,
                "unknown-code",
                choose("‘%s’ kent de code ‘%s’ niet; hoofdletters tellen.", "‘%s’ has no code ‘%s’; capitals matter.")
                                .formatted(name, given)
                        + nearest);
    }

    /** What the text stands for; empty when not asked, a fault when it stands for nothing. */
    <T> Optional<T> read(String name, String text, Function<String, Optional<T>> reading, String[] example) {
        if (isEmpty(text)) {
            return Optional.empty();
        }
        var found = reading.apply(text.strip());
        if (found.isEmpty()) {
            add(
                    name,
                    example[0],
                    choose("‘%s’ is ‘%s’, maar moet %s zijn.", "‘%s’ is ‘%s’, but must be %s.")
                            .formatted(name, text, choose(example[1], example[2])));
        }
        return found;
    }

    Optional<LocalDate> day(String name, String text) {
        return read(name, text, AskedDay::parse, new String[] {
            "not-a-date", "een datum zoals 2024-01-31", "a date such as 2024-01-31"
        });
    }

    void add(String name, String code, String detail) {
        faults.add(Fault.inQuery(name, code, detail));
    }

    List<Fault> faults() {
        return faults;
    }

    String choose(String dutch, String english) {
        return language.choose(dutch, english);
    }

    /** Tells all faults together, if there are any. */
    void complain() {
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
    }
}
