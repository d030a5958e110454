package nl.regiospiegel.regions.configuration.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import nl.regiospiegel.regions.accesspoint.entity.AccessPeriod;
import nl.regiospiegel.regions.contractmodel.entity.Term;
import nl.regiospiegel.regions.source.entity.Citation;
import nl.regiospiegel.regions.source.entity.Fact;
import nl.regiospiegel.regions.source.entity.Known;
import nl.regiospiegel.regions.source.entity.Reading;
import nl.regiospiegel.regions.timeline.entity.EdtfDate;
import nl.regiospiegel.regions.timeline.entity.EventDate;
import nl.regiospiegel.regions.timeline.entity.EventType;
import nl.regiospiegel.regions.timeline.entity.TimelineEvent;
import org.junit.jupiter.api.Test;

class ValidityTest {

    private static <T> Fact<T> known(T value, String qualifier) {
        return new Known<>(new Reading<>(value, qualifier, List.of(new Citation("bron", "alinea 1")), null, null));
    }

    private static Fact<EdtfDate> date(String text, String qualifier) {
        return known(new EdtfDate(text), qualifier);
    }

    private static TimelineEvent start(String planned, String actual) {
        return new TimelineEvent(
                "start", EventType.CONTRACT_START, "Start", null, null, when(planned), when(actual), null);
    }

    private static Fact<EventDate> when(String text) {
        return text == null ? null : known(new EventDate(new EdtfDate(text), null), null);
    }

    @Test
    void a_contract_starts_on_the_actual_day_and_without_one_on_the_planned_day() {
        var term = new Term("start", null, null);
        assertEquals(
                LocalDate.of(2023, 2, 1),
                Validity.of(term, start("2023-01-01", "2023-02-01")).from());
        assertEquals(
                LocalDate.of(2023, 1, 1),
                Validity.of(term, start("2023-01-01", null)).from());
    }

    @Test
    void tot_leaves_out_the_day_itself_and_another_end_includes_it() {
        var until = Validity.of(new AccessPeriod(null, date("2021-07-01", "tot")));
        assertTrue(until.includes(LocalDate.of(2021, 6, 30)));
        assertFalse(until.includes(LocalDate.of(2021, 7, 1)));
        assertTrue(Validity.of(new AccessPeriod(null, date("2021-07", null))).includes(LocalDate.of(2021, 7, 31)));
    }

    @Test
    void what_is_unknown_does_not_limit() {
        assertTrue(Validity.of(new AccessPeriod(null, null)).includes(LocalDate.of(1900, 1, 1)));
        assertTrue(Validity.of(new Term(null, null, null), null).includes(LocalDate.of(2100, 1, 1)));
    }
}
