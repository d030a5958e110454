package nl.regiospiegel.figures.fetching.control;

import java.util.List;
import nl.regiospiegel.regions.rules.BrokenRule;

/** The region has no such schedule, whoever else has. */
public final class UnknownSchedule extends BrokenRule {

    private static final long serialVersionUID = 1L;

    public UnknownSchedule(String id) {
        super(
                "unknown-fetch-schedule",
                Kind.NOT_FOUND,
                "Er is geen ophaalplan \"%s\"; alle staan op /fetch-schedules.".formatted(id),
                List.of());
    }
}
