package nl.regiospiegel.regions.configuration.control;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.regiospiegel.regions.rules.Fault;
import nl.regiospiegel.regions.rules.Fault.Place;

/** Everything that is wrong with a region's files, gathered before anybody is told. */
final class Faults {

    private record Found(String file, int line, String code, String detail) {
        Fault fault() {
            return new Fault(Place.FILE, file, "regel " + line, code, detail);
        }
    }

    private final List<Found> found = new ArrayList<>();

    void add(String file, int line, String code, String detail) {
        found.add(new Found(file, line, code, detail));
    }

    void add(YamlDocument document, String pointer, String code, String detail) {
        add(document.name(), document.line(pointer), code, detail);
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** Every fault once, in the order of files and lines. */
    List<Fault> list() {
        return found.stream()
                .distinct()
                .sorted(Comparator.comparing(Found::file).thenComparing(Found::line))
                .map(Found::fault)
                .toList();
    }
}
