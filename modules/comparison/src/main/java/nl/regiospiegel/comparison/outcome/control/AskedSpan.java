package nl.regiospiegel.comparison.outcome.control;

import java.time.temporal.ValueRange;
import java.util.List;
import java.util.Optional;
import nl.regiospiegel.comparison.choice.control.AskedParameters;
import nl.regiospiegel.comparison.outcome.entity.Span;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.period.entity.PeriodKind;

/** Reads which periods are asked. The kind follows from the bounds when it is not asked itself. */
record AskedSpan(AskedParameters asked) {

    /** Youth care has been counted for decades, not ages; a wider span would only be a very long answer. */
    private static final ValueRange YEARS = ValueRange.of(1990, 2099);

    Span read(OutcomeParameters parameters) {
        var kind = asked.oneOf(
                "periodKind",
                parameters.periodKind(),
                List.of(PeriodKind.YEAR, PeriodKind.HALF_YEAR),
                PeriodKind::code);
        var from = period("from", parameters.from());
        var to = period("to", parameters.to());
        var agreed = kind.or(() -> from.or(() -> to).map(Period::kind)).orElse(null);
        from.ifPresent(period -> checkKind("from", period, agreed));
        to.ifPresent(period -> checkKind("to", period, agreed));
        from.ifPresent(first -> to.ifPresent(last -> checkOrder(first, last)));
        return new Span(agreed, from.orElse(null), to.orElse(null));
    }

    private Optional<Period> period(String name, String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        var found = Period.parse(text)
                .filter(period -> period.kind() != PeriodKind.REFERENCE_DATE)
                .filter(period -> YEARS.isValidIntValue(period.first().getYear()));
        if (found.isEmpty()) {
            asked.fault(
                    name,
                    "not-a-period",
                    asked.choose(
                            "‘" + name + "’ is ‘" + text + "’, maar moet een periode zijn zoals 2023JJ00 of 2023HJ01.",
                            "‘" + name + "’ is ‘" + text + "’, but must be a period such as 2023JJ00 or 2023HJ01."));
        }
        return found;
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
