package nl.regiospiegel.app.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** Answers that take their time: two places for them in these tests, one for each region. */
@RunAsClient
class LongAnswersIT extends InTheProduct {

    private static final String CSV = LongAnswer.in("csv");
    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final int PATIENCE = 400;

    @Test
    void slow_readers_leave_room_for_others_who_are_told_to_wait_when_there_is_none() throws IOException, SQLException {
        var mvs = Api.bearer("mvs-reader");
        var theHague = Api.bearer("den-haag-reader");
        var leiden = Api.bearer("leidse-regio-reader");
        try (var figures = new LongAnswer()) {
            try (var first = new SlowReader(mvs, CSV)) {
                assertEquals(200, first.status());
                var refused = Api.get(CSV, "Authorization", mvs);
                assertEquals(503, refused.statusCode(), refused.body());
                assertEquals("/problems/too-many-exports", Api.json(refused).getString("type"));
                assertEquals("10", refused.headers().firstValue("Retry-After").orElse("none"));
                assertFalse(refused.headers().firstValue("ETag").isPresent(), "an answer that is none has no tag");
                try (var other = new SlowReader(theHague, CSV)) {
                    assertEquals(200, other.status(), "a region does not wait for another");
                    assertEquals(503, Api.get(CSV, "Authorization", leiden).statusCode());
                    assertEquals(
                            200, Api.get("/regions", "Authorization", leiden).statusCode());
                }
            }
            assertTrue(thereIsRoom(mvs), "who goes away leaves his place");
        }
    }

    private static boolean thereIsRoom(String bearer) throws IOException {
        for (int i = 0; i < PATIENCE; i++) {
            try (var reader = new SlowReader(bearer, CSV)) {
                if (reader.status() == 200) {
                    return true;
                }
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        return false;
    }

    @Test
    void who_reads_an_answer_that_breaks_off_sees_that_it_is_not_whole() throws IOException, SQLException {
        var bearers = List.of(
                Api.bearer("mvs-reader"),
                Api.bearer("den-haag-reader"),
                Api.bearer("leidse-regio-reader"),
                Api.bearer("voorbeeldregio-a-reader"));
        try (var figures = new LongAnswer()) {
            assertTrue(whole(bearers.get(0), "csv"), "what is not disturbed comes to its end");
            assertFalse(broken(figures, bearers.get(0), "csv"), "CSV");
            assertFalse(broken(figures, bearers.get(1), "json"), "JSON");
            assertFalse(broken(figures, bearers.get(2), "sdmx-csv"), "SDMX-CSV");
            assertFalse(broken(figures, bearers.get(3), "xlsx"), "XLSX");
        }
    }

    private static boolean whole(String bearer, String form) throws IOException {
        try (var reader = new SlowReader(bearer, LongAnswer.in(form))) {
            assertEquals(200, reader.status());
            return reader.comesToItsEnd();
        }
    }

    /** Answers whether it came to a neat end all the same. */
    private static boolean broken(LongAnswer figures, String bearer, String form) throws IOException, SQLException {
        try (var reader = new SlowReader(bearer, LongAnswer.in(form))) {
            if (!form.equals("xlsx")) {
                assertEquals(200, reader.status(), form);
            }
            figures.breakOff();
            return reader.comesToItsEnd();
        }
    }
}
