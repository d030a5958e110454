package nl.regiospiegel.regions.rules;

import java.util.List;

/** Input that breaks one or more rules; carries every fault. */
public final class InvalidInput extends BrokenRule {

    private static final long serialVersionUID = 1L;

    public InvalidInput(List<Fault> faults) {
        super(
                "invalid-input",
                Kind.INVALID,
                String.join(" ", faults.stream().map(Fault::detail).toList()),
                faults);
    }
}
