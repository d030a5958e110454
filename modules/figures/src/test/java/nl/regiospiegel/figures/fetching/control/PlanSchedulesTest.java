package nl.regiospiegel.figures.fetching.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import nl.regiospiegel.figures.database.OwnServer;
import nl.regiospiegel.figures.fetching.entity.FetchOrder;
import nl.regiospiegel.figures.fetching.entity.FetchSchedule;
import nl.regiospiegel.figures.fetching.entity.OdataVersion;
import nl.regiospiegel.figures.fetching.entity.Rhythm;
import nl.regiospiegel.figures.fetching.entity.TableSelection;
import nl.regiospiegel.figures.importing.job.entity.ImportMessage;
import nl.regiospiegel.regions.speaking.RegionId;
import nl.regiospiegel.regions.speaking.SpeakingRegion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against a database of its own: when schedules are due, who takes them, and which fetches are stored by themselves. */
class PlanSchedulesTest {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final Instant SUNDAY = Instant.parse("2026-11-22T10:00:00Z");
    private static final TableSelection SELECTION = new TableSelection(
            OdataVersion.V4,
            "85097NED",
            List.of("2023HJ01", "2023HJ02"),
            List.of("GM*"),
            List.of(),
            Map.of("VerwijzerJeugdzorg", List.of("T001154")));

    private final String region = "ophalen-" + NUMBER.incrementAndGet();
    private final SpeakingRegion speaking = new SpeakingRegion();
    private Instant now = SUNDAY;
    private Connection connection;
    private FetchSchedules schedules;
    private PlanSchedules plans;

    @BeforeEach
    void connect() throws SQLException {
        connection = OwnServer.forTests().speakingAs(region);
        speaking.speakAs(new RegionId(region));
        schedules = new FetchSchedules(entities(), speaking);
        plans = new PlanSchedules(schedules, () -> now);
    }

    @AfterEach
    void undo() throws SQLException {
        connection.rollback();
        connection.close();
    }

    @Test
    void a_schedule_comes_back_as_it_was_kept() {
        var kept = schedule("a1", SUNDAY.plusSeconds(60));
        schedules.add(kept);
        assertEquals(List.of(kept), schedules.all());
    }

    @Test
    void another_region_sees_and_removes_nothing_of_it() throws SQLException {
        schedules.add(schedule("a2", SUNDAY));
        OwnServer.speak(connection, "een-ander");
        assertEquals(List.of(), schedules.all());
        assertFalse(schedules.remove("a2"));
        OwnServer.speak(connection, region);
        assertTrue(schedules.remove("a2"));
    }

    @Test
    void only_what_is_due_is_taken_and_only_once() {
        schedules.add(schedule("due", SUNDAY.minusSeconds(1)));
        schedules.add(schedule("later", SUNDAY.plusSeconds(1)));
        var seen = schedules.find("due").orElseThrow();
        assertEquals(List.of(new FetchOrder(SELECTION, true, false, "redacteur", "due")), plans.takeDue());
        assertFalse(schedules.claim(seen, now, now.plusSeconds(9)), "another server that saw it too comes too late");
        assertEquals(List.of(), plans.takeDue());
        var taken = schedules.find("due").orElseThrow();
        assertEquals(SUNDAY, taken.lastRun());
        assertEquals(1, taken.attempts());
    }

    @Test
    void what_was_taken_and_never_heard_of_is_due_again_after_six_hours() {
        schedules.add(schedule("lost", SUNDAY.minusSeconds(1)));
        plans.takeDue();
        now = SUNDAY.plus(Duration.ofHours(6));
        assertEquals(1, plans.takeDue().size());
    }

    @Test
    void after_success_it_is_due_in_its_own_rhythm() {
        schedules.add(schedule("good", SUNDAY.minusSeconds(1)));
        plans.takeDue();
        plans.succeeded("good");
        var good = schedules.find("good").orElseThrow();
        assertEquals(good.next(SUNDAY), good.nextRun());
        assertEquals(0, good.attempts());
    }

    @Test
    void after_failures_it_is_tried_sooner_but_not_for_ever() {
        schedules.add(schedule("bad", SUNDAY.minusSeconds(1)));
        for (var hours : List.of(1, 2, 4, 8)) {
            plans.takeDue();
            plans.failed("bad");
            var next = schedules.find("bad").orElseThrow().nextRun();
            assertEquals(now.plus(Duration.ofHours(hours)), next);
            now = next;
        }
        plans.takeDue();
        plans.failed("bad");
        var bad = schedules.find("bad").orElseThrow();
        assertEquals(bad.next(now), bad.nextRun());
    }

    @Test
    void a_person_who_ordered_a_fetch_has_no_schedule_to_plan() {
        plans.succeeded(null);
        plans.failed(null);
        assertEquals(List.of(), schedules.all());
    }

    @Test
    void only_a_preview_without_remarks_on_the_whole_is_confirmed_by_itself() throws SQLException {
        var fetches = new Fetches(entities(), speaking);
        for (var state : List.of("previewed", "refused", "received")) {
            job(state);
            fetches.add(state, new FetchOrder(SELECTION, true, false, "beheerder", null));
        }
        job("previewed-by-hand");
        fetches.add("previewed-by-hand", new FetchOrder(SELECTION, false, false, "redacteur", null));
        assertEquals(List.of(new Fetches.Awaited("previewed", "beheerder")), fetches.awaitingConfirmation());
        fetches.leaveToPeople("previewed", new ImportMessage("reden", "Waarom"));
        assertEquals(List.of(), fetches.awaitingConfirmation());
    }

    private void job(String id) throws SQLException {
        var insert =
                """
                insert into figures.import_job (region_id, id, revision, state, stage, file_name, file_size, content_hash, dry_run,
                  server, created_at, created_by, progressed_at)
                values (?, ?, 1, ?, 'preview', '85097NED.json', 0, '', false, 'hier', now(), 'iemand', now())
                """;
        try (var statement = connection.prepareStatement(insert)) {
            statement.setString(1, region);
            statement.setString(2, id);
            statement.setString(3, id.replace("-by-hand", ""));
            statement.executeUpdate();
        }
    }

    private static FetchSchedule schedule(String id, Instant next) {
        var rhythm = new Rhythm(Rhythm.Kind.AFTER_PUBLICATION, 5);
        return new FetchSchedule(id, SELECTION, rhythm, true, next, 0, null, null, SUNDAY, "redacteur");
    }

    /** Gives out the connection and nothing else. */
    private EntityManager entities() {
        return (EntityManager) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {EntityManager.class},
                (proxy, method, arguments) -> connection);
    }
}
