package nl.regiospiegel.comparison.choice.control;

import java.time.LocalDate;
import java.time.temporal.ValueRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.period.entity.PeriodKind;
import nl.regiospiegel.regions.answers.AskedDay;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.rules.Fault;
import nl.regiospiegel.regions.rules.InvalidInput;

/** Reads what was asked and remembers every fault, so that all are told together. An empty text counts as not asked. */
public final class AskedParameters {

    /** Youth care has been counted for decades, not ages; a wider span would only be a very long answer. */
    private static final ValueRange YEARS = ValueRange.of(1990, 2099);

    private final Language language;
    private final List<Fault> faults = new ArrayList<>();

    public AskedParameters(Language language) {
        this.language = language;
    }

    /** The parts of a comma list, without empty ones and doubles; a fault when nothing is left. */
    public List<String> required(String name, String text) {
        var parts = Arrays.stream(text == null ? new String[0] : text.split(",", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .distinct()
                .toList();
        if (parts.isEmpty()) {
            missing(name);
        }
        return parts;
    }

    /** Remembers that a parameter without which nothing can be answered was not given. */
    public void missing(String name) {
        fault(name, "required", language.choose("Geef ‘" + name + "’ op.", "Give ‘" + name + "’."));
    }

    /** One of the options by its code; empty when not asked, a fault when unknown. */
    public <E> Optional<E> oneOf(String name, String text, List<E> options, Function<E, String> code) {
        if (isEmpty(text)) {
            return Optional.empty();
        }
        var found = options.stream()
                .filter(option -> code.apply(option).equals(text))
                .findFirst();
        if (found.isEmpty()) {
            var codes = String.join(", ", options.stream().map(code).toList());
            fault(
                    name,
                    "not-an-option",
                    language.choose(
                            "‘" + name + "’ is ‘" + text + "’, maar moet een van deze zijn: " + codes + ".",
                            "‘" + name + "’ is ‘" + text + "’, but must be one of: " + codes + "."));
        }
        return found;
    }

    /** A calendar day; empty when not asked, a fault when it is none. */
    public Optional<LocalDate> day(String name, String text) {
        if (isEmpty(text)) {
            return Optional.empty();
        }
        var day = AskedDay.parse(text);
        if (day.isEmpty()) {
            fault(
                    name,
                    "not-a-date",
                    language.choose(
                            "‘" + name + "’ is ‘" + text + "’, maar moet een datum zijn zoals 2024-01-31.",
                            "‘" + name + "’ is ‘" + text + "’, but must be a date such as 2024-01-31."));
        }
        return day;
    }

    /** A year or half-year; empty when not asked, a fault when it is none. */
    public Optional<Period> period(String name, String text) {
        if (isEmpty(text)) {
            return Optional.empty();
        }
        var found = Period.parse(text)
                .filter(period -> period.kind() != PeriodKind.REFERENCE_DATE)
                .filter(period -> YEARS.isValidIntValue(period.first().getYear()));
        if (found.isEmpty()) {
            fault(
                    name,
                    "not-a-period",
                    language.choose(
                            "‘" + name + "’ is ‘" + text + "’, maar moet een periode zijn zoals 2023JJ00 of 2023HJ01.",
                            "‘" + name + "’ is ‘" + text + "’, but must be a period such as 2023JJ00 or 2023HJ01."));
        }
        return found;
    }

    public void fault(String name, String code, String detail) {
        faults.add(Fault.inQuery(name, code, detail));
    }

    /** Remembers a fault that was found elsewhere. */
    public void add(Fault fault) {
        faults.add(fault);
    }

    public String choose(String dutch, String english) {
        return language.choose(dutch, english);
    }

    public boolean isFaultless() {
        return faults.isEmpty();
    }

    /** Tells all faults together, if there are any. */
    public void complain() {
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
    }

    static boolean isEmpty(String text) {
        return text == null || text.isBlank();
    }
}
