package nl.regiospiegel.app.problems;

import jakarta.json.bind.annotation.JsonbProperty;
import java.util.Locale;
import nl.regiospiegel.regions.rules.Fault;

/** One fault in a request. */
public record ProblemError(@JsonbProperty("in") String place, String name, String pointer, String code, String detail) {

    static ProblemError of(Fault fault) {
        return new ProblemError(
                fault.place().name().toLowerCase(Locale.ROOT),
                fault.name(),
                fault.pointer(),
                fault.code(),
                fault.detail());
    }
}
