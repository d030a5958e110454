package nl.regiospiegel.app.start;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiospiegel.regions.rules.BrokenRule;
import nl.regiospiegel.regions.rules.Fault;

/** Why a start failed, as the launcher prints it. */
final class StartFailure {

    private StartFailure() {}

    static String of(Throwable broken) {
        return Stream.iterate(broken, cause -> cause != null, Throwable::getCause)
                .filter(BrokenRule.class::isInstance)
                .map(BrokenRule.class::cast)
                .findFirst()
                .map(StartFailure::told)
                .orElseGet(() -> "Het starten is mislukt. Melding van de server: " + innermost(broken));
    }

    private static String told(BrokenRule rule) {
        return rule.faults().isEmpty()
                ? rule.getMessage()
                : rule.faults().stream().map(StartFailure::line).collect(Collectors.joining(System.lineSeparator()));
    }

    private static String line(Fault fault) {
        var where = fault.pointer() == null ? fault.name() : fault.name() + ":" + fault.pointer();
        return where + ": " + fault.detail();
    }

    private static String innermost(Throwable broken) {
        var cause = broken;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }
}
