package nl.regiospiegel.figures.importing.control;

import java.util.List;
import java.util.stream.Collectors;
import nl.regiospiegel.regions.rules.BrokenRule;
import nl.regiospiegel.regions.rules.Fault;

/** A file of figures has faults, so nothing of it is taken; the message names every one with file and line. */
public final class FaultyFile extends BrokenRule {

    private static final long serialVersionUID = 1L;

    public FaultyFile(List<Fault> faults) {
        super("faulty-file", Kind.INVALID, message(faults), faults);
    }

    private static String message(List<Fault> faults) {
        return faults.stream()
                .map(fault -> "- %s, %s: %s".formatted(fault.name(), fault.pointer(), fault.detail()))
                .collect(Collectors.joining(
                        "\n", "Er is niets ingelezen. Verbeter deze fouten en probeer het opnieuw:\n", ""));
    }
}
