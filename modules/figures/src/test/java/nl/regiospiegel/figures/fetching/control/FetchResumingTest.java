package nl.regiospiegel.figures.fetching.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import nl.regiospiegel.figures.fetching.entity.FetchProblem;
import org.junit.jupiter.api.Test;

/** A fetch that broke off goes on, what CBS changes meanwhile is not mixed, and a fetch can be cancelled. */
class FetchResumingTest extends FetchingTrial {

    @Test
    void a_fetch_that_broke_off_goes_on_where_it_was() {
        cbs.rows(25_000);
        cbs.once("$skip=20000", BuiltCbs.status(400));
        assertEquals(FetchProblem.REFUSED, failure(WHOLE).problem());
        assertEquals(25_000, fetch(WHOLE).rows());
        assertEquals(1, cbs.asked("$skip=0&").size());
        assertEquals(1, cbs.asked("$skip=10000&").size());
        assertEquals(2, cbs.asked("$skip=20000&").size());
    }

    @Test
    void what_was_kept_and_spoilt_is_fetched_again() throws IOException {
        cbs.rows(25_000);
        cbs.once("$skip=20000", BuiltCbs.status(400));
        failure(WHOLE);
        Files.writeString(kept().resolve("page-00001.json"), "{\"value\":[]}");
        assertEquals(25_000, fetch(WHOLE).rows());
        assertEquals(2, cbs.asked("$skip=0&").size());
        assertEquals(1, cbs.asked("$skip=10000&").size());
    }

    @Test
    void what_was_kept_of_an_earlier_publication_is_not_used() {
        cbs.rows(25_000);
        cbs.once("$skip=20000", BuiltCbs.status(400));
        failure(WHOLE);
        cbs.publishAnew("2025-04-30T02:00:00");
        assertEquals(LocalDate.of(2025, 4, 30), fetch(WHOLE).modified());
        assertEquals(2, cbs.asked("$skip=0&").size());
    }

    @Test
    void a_table_published_anew_meanwhile_is_not_mixed() {
        cbs.once("TypedDataSet?", exchange -> {
            cbs.publishAnew("2025-04-30T02:00:00");
            BuiltCbs.status(500).handle(exchange);
        });
        assertEquals(FetchProblem.CHANGED, failure(WHOLE).problem());
    }

    @Test
    void cancelling_stops_between_answers_while_waiting_and_while_an_answer_comes() {
        cbs.rows(25_000);
        cancelled = () -> !progress.isEmpty();
        assertEquals(FetchProblem.CANCELLED, failure(WHOLE).problem());
        assertEquals(1, cbs.asked("TypedDataSet?").size());
        progress.clear();
        cbs.always("$skip=10000", cbs.silent());
        var looks = new AtomicInteger();
        cancelled = () -> !cbs.asked("$skip=10000").isEmpty() && looks.incrementAndGet() > 1;
        assertEquals(FetchProblem.CANCELLED, failure(WHOLE).problem());
    }

    @Test
    void cancelling_does_not_wait_for_the_end_of_a_pause() {
        cbs.once("TypedDataSet?", BuiltCbs.status(429, "Retry-After", "200"));
        cancelled = () -> clock.waited().toSeconds() >= 3;
        assertEquals(FetchProblem.CANCELLED, failure(WHOLE).problem());
        assertEquals(3, clock.waited().toSeconds());
    }
}
