package nl.regiospiegel.app.problems;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.stream.Stream;
import nl.regiospiegel.regions.rules.BrokenRule;
import nl.regiospiegel.regions.rules.Fault;
import nl.regiospiegel.regions.rules.InvalidInput;

/** The query parameters of this request that do not exist, kept until the faults of the others are known too. */
@RequestScoped
public class UnknownParameters {

    private List<Fault> faults = List.of();

    public void keep(List<Fault> found) {
        faults = List.copyOf(found);
    }

    public boolean isEmpty() {
        return faults.isEmpty();
    }

    /** All faults in one rule; another kind of rule stays as it is. */
    public BrokenRule with(BrokenRule rule) {
        if (isEmpty() || !(rule instanceof InvalidInput)) {
            return rule;
        }
        var all = Stream.concat(faults.stream(), rule.faults().stream()).toList();
        faults = List.of();
        return new InvalidInput(all);
    }

    /** The parameters alone. */
    public InvalidInput alone() {
        return new InvalidInput(faults);
    }
}
