package nl.regiospiegel.figures.fetching.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.regiospiegel.figures.fetching.entity.FetchLimits;
import nl.regiospiegel.figures.fetching.entity.FetchProblem;
import nl.regiospiegel.figures.fetching.entity.OdataVersion;
import nl.regiospiegel.figures.fetching.entity.TableSelection;
import org.junit.jupiter.api.Test;

/** What goes wrong at CBS or on the way is tried again, or told with what to do. */
class FetchFailuresTest extends FetchingTrial {

    @Test
    void an_error_of_the_server_is_tried_again() {
        cbs.once("TypedDataSet?", BuiltCbs.status(500));
        cbs.once("TypedDataSet?", BuiltCbs.status(503));
        assertEquals(12, fetch(WHOLE).rows());
        assertEquals(Duration.ofSeconds(1 + 2), clock.waited(), "twice as long each time");
    }

    @Test
    void cbs_decides_how_long_to_wait_when_it_says_so() {
        cbs.once("TypedDataSet?", BuiltCbs.status(429, "Retry-After", "17"));
        assertEquals(12, fetch(WHOLE).rows());
        assertEquals(Duration.ofSeconds(17), clock.waited());
    }

    @Test
    void a_wait_of_hours_is_not_waited_for() {
        cbs.once("TypedDataSet?", BuiltCbs.status(503, "Retry-After", "7200"));
        assertEquals(FetchProblem.BUSY, failure(WHOLE).problem());
        assertEquals(Duration.ZERO, clock.waited());
    }

    @Test
    void after_enough_attempts_it_says_what_happened_and_what_to_do() {
        cbs.always("TypedDataSet?", BuiltCbs.status(503));
        var failure = failure(WHOLE);
        assertEquals(FetchProblem.BUSY, failure.problem());
        assertTrue(failure.getMessage().startsWith("CBS is druk of in onderhoud (antwoord 503 op http://127.0.0.1"));
        assertTrue(failure.getMessage().contains("Probeer het later opnieuw"));
        assertEquals(4, cbs.asked("TypedDataSet?").size());
    }

    @Test
    void an_unknown_table_is_named() {
        var unknown = new TableSelection(OdataVersion.V3, "99999NED", List.of(), List.of(), List.of(), Map.of());
        assertEquals(
                "CBS heeft geen tabel 99999NED. Kijk het nummer na op opendata.cbs.nl.",
                failure(unknown).getMessage());
    }

    @Test
    void an_unknown_code_is_named_before_anything_is_fetched() {
        var failure = failure(selection(OdataVersion.V3, List.of("2031JJ00"), List.of(), List.of()));
        assertEquals(
                "In tabel 85098NED komt 2031JJ00 niet voor bij Perioden. Verbeter de keuze.", failure.getMessage());
        assertTrue(cbs.asked("TypedDataSet").isEmpty());
    }

    @Test
    void an_unknown_dimension_and_measure_are_named() {
        var dimension = new TableSelection(
                OdataVersion.V3, BuiltCbs.TABLE, List.of(), List.of(), List.of(), Map.of("Vorm", List.of("T1")));
        assertEquals(FetchProblem.UNKNOWN_DIMENSION, failure(dimension).problem());
        var measure = selection(OdataVersion.V3, List.of(), List.of(), List.of("Aantal_9"));
        assertEquals(FetchProblem.UNKNOWN_CODE, failure(measure).problem());
    }

    @Test
    void a_page_for_people_instead_of_json_is_refused() {
        cbs.always("TypedDataSet?", BuiltCbs.text("text/html; charset=utf-8", "<h1>Onderhoud</h1>"));
        var failure = failure(WHOLE);
        assertEquals(FetchProblem.NOT_JSON, failure.problem());
        assertTrue(failure.getMessage().contains("text/html"));
    }

    @Test
    void json_that_stops_halfway_is_tried_again_and_never_taken() {
        var half = "{\"odata.metadata\":\"x\",\"value\":[{\"ID\":0,\"RegioS\":\"NL01  \",\"Perio";
        cbs.once("TypedDataSet?", BuiltCbs.text("application/json", half));
        assertEquals(12, fetch(WHOLE).rows());
        cbs.always("TypedDataSet?", BuiltCbs.text("application/json", half));
        assertEquals(FetchProblem.BROKEN_JSON, failure(WHOLE).problem());
    }

    @Test
    void json_of_another_form_is_never_taken() {
        for (var other : List.of("[]", "{}", "{\"value\":7}", "{\"value\":[1]}", "{\"value\":[]} {}", "")) {
            cbs.always("TypedDataSet?", BuiltCbs.text("application/json", other));
            assertEquals(FetchProblem.BROKEN_JSON, failure(WHOLE).problem(), other);
        }
    }

    @Test
    void a_connection_that_breaks_in_the_middle_is_tried_again() {
        cbs.once("TypedDataSet?", BuiltCbs.breakingOff("{\"value\":[{\"ID\":0,"));
        assertEquals(12, fetch(WHOLE).rows());
        cbs.always("TypedDataSet?", BuiltCbs.breakingOff("{\"value\":[{\"ID\":0,"));
        assertEquals(FetchProblem.BROKEN_OFF, failure(WHOLE).problem());
    }

    @Test
    void an_answer_that_does_not_come_is_not_waited_for_for_ever() {
        limits = new FetchLimits(Duration.ofSeconds(5), Duration.ofHours(1), 2, 50_000_000, 10_000);
        cbs.once("TypedDataSet?", cbs.silent());
        assertEquals(12, fetch(WHOLE).rows());
        cbs.always("TypedDataSet?", cbs.silent());
        assertEquals(FetchProblem.TOO_SLOW, failure(WHOLE).problem());
    }

    @Test
    void the_whole_may_not_take_longer_than_its_limit() {
        limits = new FetchLimits(Duration.ofMinutes(1), Duration.ofSeconds(8), 4, 50_000_000, 10_000);
        cbs.rows(100_000);
        assertEquals(FetchProblem.TOO_SLOW, failure(WHOLE).problem());
    }

    @Test
    void a_server_that_is_not_there_is_named() {
        var address = cbs.versionThree();
        cbs.close();
        var failure = failure(WHOLE);
        assertEquals(FetchProblem.UNREACHABLE, failure.problem());
        assertTrue(failure.getMessage().contains(address.getHost()));
    }

    @Test
    void rows_that_are_missing_are_noticed() {
        cbs.once("$count", BuiltCbs.text("text/plain", "13"));
        var failure = failure(WHOLE);
        assertEquals(
                "CBS noemt 13 regels, maar gaf er 12. Er is niets ingelezen. Probeer het later opnieuw.",
                failure.getMessage());
    }

    @Test
    void rows_too_many_are_noticed() {
        cbs.once("$count", BuiltCbs.text("text/plain", "11"));
        assertEquals(FetchProblem.INCOMPLETE, failure(WHOLE).problem());
    }

    @Test
    void links_that_go_round_end_with_a_failure() {
        var round = "{\"value\":[{\"Id\":1}],\"@odata.nextLink\":\"%s/85098NED/Observations?$skip=1\"}"
                .formatted(cbs.versionFour());
        cbs.always("Observations?", BuiltCbs.text("application/json", round));
        assertEquals(FetchProblem.ENDLESS, failure(whole(OdataVersion.V4)).problem());
    }

    @Test
    void a_link_to_another_server_is_not_followed() {
        cbs.once(
                "Observations?",
                BuiltCbs.text("application/json", "{\"value\":[],\"@odata.nextLink\":\"http://elders.invalid/x\"}"));
        var failure = failure(whole(OdataVersion.V4));
        assertEquals(FetchProblem.ELSEWHERE, failure.problem());
        assertTrue(failure.getMessage().contains("http://elders.invalid/x"));
    }

    @Test
    void a_redirect_to_another_server_is_not_followed_one_on_the_same_is() {
        cbs.once("TypedDataSet?", BuiltCbs.status(302, "Location", "http://elders.invalid/x"));
        assertEquals(FetchProblem.ELSEWHERE, failure(WHOLE).problem());
        cbs.once("TableInfos", BuiltCbs.status(301, "Location", cbs.versionThree() + "/85098NED/TableInfos?again"));
        assertEquals(12, fetch(WHOLE).rows());
        assertEquals(1, cbs.asked("TableInfos?again").size());
    }

    @Test
    void more_than_the_largest_size_is_refused_while_it_comes() {
        limits = new FetchLimits(Duration.ofMinutes(1), Duration.ofHours(1), 4, 1_000_000, 10_000);
        cbs.rows(25_000);
        assertEquals(
                "Deze keuze is groter dan 1 MB. Kies minder perioden, gebieden of onderwerpen.",
                failure(WHOLE).getMessage());
    }

    @Test
    void an_english_reader_is_told_in_english() {
        cbs.rows(0);
        assertEquals(
                "Table 85098NED has no rows for this selection. Choose other periods or areas.",
                failure(WHOLE).detail(java.util.Locale.ENGLISH));
    }
}
