package nl.regiospiegel.regions.configuration.control;

import java.util.List;
import java.util.stream.Collectors;
import nl.regiospiegel.regions.rules.BrokenRule;
import nl.regiospiegel.regions.rules.Fault;

/** One or more region folders have faults; the message names every one with file and line. */
public final class FaultyConfiguration extends BrokenRule {

    private static final long serialVersionUID = 1L;

    public FaultyConfiguration(List<Fault> faults) {
        super("faulty-configuration", Kind.INVALID, message(faults), faults);
    }

    private static String message(List<Fault> faults) {
        return faults.stream()
                .map(fault -> "- %s, %s: %s".formatted(fault.name(), fault.pointer(), fault.detail()))
                .collect(Collectors.joining(
                        "\n", "De configuratie van de regio's heeft fouten. Verbeter deze en start opnieuw:\n", ""));
    }
}
