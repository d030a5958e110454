package nl.regiospiegel.figures.importing.control;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.regiospiegel.regions.rules.Fault;
import nl.regiospiegel.regions.rules.Fault.Place;

/** Everything that is wrong with one file, gathered before anybody is told. */
final class FileFaults {

    private record Found(int line, String code, String detail) {}

    private final String file;
    private final List<Found> found = new ArrayList<>();

    FileFaults(String file) {
        this.file = file;
    }

    /** Adds a fault; {@code detail} says what was found and how to mend it. */
    void add(int line, String code, String detail, Object... shown) {
        found.add(new Found(line, code, detail.formatted(shown)));
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** Ends the reading when anything is wrong. */
    void stopIfAny() {
        if (!found.isEmpty()) {
            throw new FaultyFile(list());
        }
    }

    private List<Fault> list() {
        return found.stream()
                .distinct()
                .sorted(Comparator.comparing(Found::line))
                .map(each -> new Fault(Place.FILE, file, "regel " + each.line(), each.code(), each.detail()))
                .toList();
    }
}
