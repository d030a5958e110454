package nl.regiospiegel.comparison.timeline.boundary;

import static nl.regiospiegel.comparison.Examples.conflicting;
import static nl.regiospiegel.comparison.Examples.known;
import static nl.regiospiegel.comparison.Examples.reading;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import nl.regiospiegel.comparison.answers.FactPlace;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.source.entity.Fact;
import nl.regiospiegel.regions.source.entity.Unknown;
import nl.regiospiegel.regions.timeline.entity.EdtfDate;
import nl.regiospiegel.regions.timeline.entity.EventDate;
import org.junit.jupiter.api.Test;

class EventDateAnswerTest {

    @Test
    void a_known_date_keeps_its_words_and_its_place_in_the_source() {
        var answer = answer(known(date("2022-33", "aan het eind van het eerste kwartaal")));
        assertEquals("known", answer.state());
        assertEquals("2022-33", answer.edtf());
        assertEquals("aan het eind van het eerste kwartaal", answer.asWritten());
        assertEquals("2022-03-31", answer.latest());
        assertEquals(List.of(new FactPlace("doc", "alinea 1")), answer.citations());
    }

    @Test
    void conflicting_dates_stand_apart_and_until_is_the_day_before() {
        var answer =
                answer(conflicting(reading(date("2032", "tot 2032"), "tot"), reading(date("2031-12-31", null), null)));
        assertEquals("conflicting", answer.state());
        assertNull(answer.edtf());
        assertEquals("2031-12-31", answer.earliest());
        assertEquals("2031-12-31", answer.latest());
        var until = answer.readings().get(0);
        assertEquals("2032", until.edtf());
        assertEquals("tot", until.qualifier());
        assertEquals("tot 2032", until.text());
        assertEquals("2031-12-31", until.latest());
        assertEquals(List.of("doc"), until.sources());
    }

    @Test
    void an_unknown_date_says_so_with_its_note() {
        var answer = answer(new Unknown<>("De dag is niet gevonden."));
        assertEquals("unknown", answer.state());
        assertEquals("De dag is niet gevonden.", answer.note());
        assertNull(answer.earliest());
        assertEquals(List.of(), answer.readings());
    }

    private static EventDateAnswer answer(Fact<EventDate> date) {
        return EventDateAnswer.of(date, Language.DUTCH);
    }

    private static EventDate date(String edtf, String asWritten) {
        return new EventDate(new EdtfDate(edtf), asWritten);
    }
}
