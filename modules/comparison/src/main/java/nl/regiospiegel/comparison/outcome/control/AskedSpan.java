package nl.regiospiegel.comparison.outcome.control;

import java.util.List;
import nl.regiospiegel.comparison.choice.control.AskedParameters;
import nl.regiospiegel.comparison.outcome.entity.Span;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.period.entity.PeriodKind;

/** Reads which periods are asked. The kind follows from the bounds when it is not asked itself. */
public record AskedSpan(AskedParameters asked) {

    Span read(OutcomeParameters parameters) {
        return read(parameters.periodKind(), parameters.from(), parameters.to());
    }

    public Span read(String periodKind, String first, String last) {
        var kind =
                asked.oneOf("periodKind", periodKind, List.of(PeriodKind.YEAR, PeriodKind.HALF_YEAR), PeriodKind::code);
        var from = asked.period("from", first);
        var to = asked.period("to", last);
        var agreed = kind.or(() -> from.or(() -> to).map(Period::kind)).orElse(null);
        from.ifPresent(period -> checkKind("from", period, agreed));
        to.ifPresent(period -> checkKind("to", period, agreed));
        from.ifPresent(earlier -> to.ifPresent(later -> checkOrder(earlier, later)));
        return new Span(agreed, from.orElse(null), to.orElse(null));
    }

    private void checkKind(String name, Period period, PeriodKind kind) {
        if (period.kind() != kind) {
            asked.fault(
                    name,
                    "period-kind-differs",
                    asked.choose(
                            "‘" + name
                                    + "’ is een ander soort periode dan de rest. Kies overal jaren of overal halfjaren.",
                            "‘" + name
                                    + "’ is another kind of period than the rest. Choose years or half-years throughout."));
        }
    }

    private void checkOrder(Period from, Period to) {
        if (from.kind() == to.kind() && from.compareTo(to) > 0) {
            asked.fault("to", "before-from", asked.choose("‘to’ ligt vóór ‘from’.", "‘to’ lies before ‘from’."));
        }
    }
}
