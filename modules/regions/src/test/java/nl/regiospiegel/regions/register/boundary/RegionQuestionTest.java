package nl.regiospiegel.regions.register.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import nl.regiospiegel.regions.answers.Today;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.rules.Fault;
import nl.regiospiegel.regions.rules.InvalidInput;
import org.junit.jupiter.api.Test;

class RegionQuestionTest {

    private final Language language = new Language();

    @Test
    void every_wrong_parameter_is_told_at_once() {
        var refused = assertThrows(
                InvalidInput.class, () -> RegionQuestion.read("2023-02-30", "%", "0", "misschien", language));
        assertEquals(
                List.of("asOf", "cursor", "limit", "demonstration"),
                refused.faults().stream().map(Fault::name).toList());
    }

    @Test
    void without_parameters_it_is_today_and_the_usual_number() {
        var question = RegionQuestion.read(null, null, null, language);
        assertEquals(Today.day(), question.asOf());
        assertEquals(100, question.paging().limit());
        assertNull(question.demonstration());
    }

    @Test
    void a_year_that_no_database_keeps_is_refused() {
        assertThrows(InvalidInput.class, () -> RegionQuestion.read("+999999999-12-31", null, null, language));
    }

    @Test
    void a_leap_day_exists() {
        assertEquals(
                LocalDate.of(2024, 2, 29),
                RegionQuestion.read("2024-02-29", null, null, language).asOf());
    }
}
