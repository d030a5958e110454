package nl.regiospiegel.comparison.outcome.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import nl.regiospiegel.comparison.choice.control.AskedParameters;
import nl.regiospiegel.comparison.outcome.entity.Span;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.period.entity.PeriodKind;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.rules.InvalidInput;
import org.junit.jupiter.api.Test;

class AskedSpanTest {

    private final AskedParameters asked = new AskedParameters(new Language());

    @Test
    void the_kind_follows_from_the_bounds() {
        assertEquals(new Span(PeriodKind.YEAR, Period.year(2021), null), read(null, "2021JJ00", null));
    }

    @Test
    void nothing_asked_leaves_everything_open() {
        assertEquals(new Span(null, null, null), read("", "", null));
    }

    @Test
    void years_and_half_years_never_share_a_question() {
        read("year", "2021HJ01", "2022JJ00");
        assertEquals(List.of("from:period-kind-differs"), faults());
    }

    @Test
    void bounds_of_two_kinds_are_refused() {
        read(null, "2021HJ01", "2022JJ00");
        assertEquals(List.of("to:period-kind-differs"), faults());
    }

    @Test
    void what_is_no_period_is_refused_with_its_name() {
        read("month", "2021", "2023-06-30");
        assertEquals(List.of("periodKind:not-an-option", "from:not-a-period", "to:not-a-period"), faults());
    }

    @Test
    void the_end_does_not_lie_before_the_start() {
        read(null, "2023HJ01", "2022HJ02");
        assertEquals(List.of("to:before-from"), faults());
    }

    @Test
    void ages_are_not_asked() {
        read(null, "0001JJ00", "9999JJ00");
        assertEquals(List.of("from:not-a-period", "to:not-a-period"), faults());
    }

    private Span read(String kind, String from, String to) {
        return new AskedSpan(asked).read(new OutcomeParameters(null, null, null, from, to, kind, null, null, null));
    }

    private List<String> faults() {
        return assertThrows(InvalidInput.class, asked::complain).faults().stream()
                .map(fault -> fault.name() + ":" + fault.code())
                .toList();
    }
}
