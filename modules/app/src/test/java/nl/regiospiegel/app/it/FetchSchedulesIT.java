package nl.regiospiegel.app.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import nl.regiospiegel.figures.fetching.control.FetchSchedules;
import nl.regiospiegel.figures.fetching.control.FetchesOfRegion;
import nl.regiospiegel.figures.fetching.entity.FetchSchedule;
import nl.regiospiegel.figures.fetching.entity.OdataVersion;
import nl.regiospiegel.figures.fetching.entity.Rhythm;
import nl.regiospiegel.figures.fetching.entity.TableSelection;
import nl.regiospiegel.figures.importing.job.control.ImportJobs;
import nl.regiospiegel.figures.importing.job.entity.ImportState;
import nl.regiospiegel.regions.speaking.RegionId;
import nl.regiospiegel.regions.speaking.SpeakingRegion;
import org.junit.jupiter.api.Test;

/** Schedules as the servers see them. */
class FetchSchedulesIT extends InTheProduct {

    private static final RegionId REGION = new RegionId("leidse-regio");
    private static final Instant PAST = Instant.parse("2026-01-01T03:00:00Z");

    @Inject
    FetchSchedules schedules;

    @Inject
    FetchesOfRegion fetches;

    @Inject
    ImportJobs jobs;

    @Inject
    SpeakingTrial tell;

    @Inject
    SpeakingRegion speaking;

    @Test
    @ActivateRequestContext
    void of_several_servers_one_takes_a_schedule_that_is_due() {
        var schedule = due("aaaa01");
        var now = Instant.now();
        speaking.during(REGION, () -> {
            schedules.add(schedule);
            var seen = schedules.find("aaaa01").orElseThrow();
            assertTrue(schedules.claim(seen, now, now.plus(Duration.ofHours(6))));
            assertFalse(schedules.claim(seen, now, now.plus(Duration.ofHours(6))), "the second server comes too late");
            assertEquals(1, schedules.find("aaaa01").orElseThrow().attempts());
            return schedules.remove("aaaa01");
        });
    }

    @Test
    @ActivateRequestContext
    void a_schedule_that_is_due_becomes_an_import_and_is_due_again_later() {
        speaking.during(REGION, () -> {
            schedules.add(due("aaaa02"));
            return null;
        });
        fetches.look(REGION);
        speaking.during(REGION, () -> {
            var ran = schedules.find("aaaa02").orElseThrow();
            assertTrue(ran.nextRun().isAfter(Instant.now()), ran.toString());
            assertTrue(ran.lastJob() != null && ran.lastRun() != null, ran.toString());
            return schedules.remove("aaaa02");
        });
    }

    @Test
    @ActivateRequestContext
    void what_was_fetched_is_stored_by_itself_only_while_who_asked_for_it_may_do_so() {
        account("proef-beheerder", "administrator", true);
        account("proef-bewerker", "editor", true);
        account("proef-weg", "administrator", false);
        assertEquals("failed", afterLook("bbbb01", "proef-beheerder", true), "nothing is staged, so storing fails");
        assertEquals("previewed national-needs-administrator", afterLook("bbbb02", "proef-bewerker", true));
        assertEquals("previewed confirmer-lost-right", afterLook("bbbb03", "proef-weg", true));
        assertEquals("previewed confirmer-lost-right", afterLook("bbbb04", "nooit-geweest", true));
        assertEquals("failed", afterLook("bbbb05", "proef-bewerker", false));
        assertEquals("previewed confirmer-lost-right", afterLook("bbbb06", "proef-weg", false));
    }

    private void account(String name, String roles, boolean active) {
        tell.as("mvs", entities -> {
            entities.createNativeQuery("insert into identity.login_name values ('%s', 'mvs') on conflict do nothing"
                            .formatted(name))
                    .executeUpdate();
            return entities.createNativeQuery(
                            """
                            insert into identity.account (region_id, name, password_hash, roles, active, trial, created_at)
                            values ('mvs', '%s', 'x', '%s', %s, false, now()) on conflict do nothing"""
                                    .formatted(name, roles, active))
                    .executeUpdate();
        });
    }

    /** The state, and the code of what is said with it, of an import that waits to be stored by itself. */
    private String afterLook(String id, String account, boolean national) {
        var job = "aaaaaaaaaaaaaaaaaa" + id;
        tell.as("mvs", entities -> {
            entities.createNativeQuery(
                            """
                            insert into figures.import_job (region_id, id, revision, state, stage, file_name, file_size, content_hash,
                              national, dry_run, server, created_at, created_by, progressed_at)
                            values ('mvs', '%s', 1, 'previewed', 'preview', 'x.json', 1, 'x', %s, false, 'elders', now(), '%s', now())"""
                                    .formatted(job, national, account))
                    .executeUpdate();
            return entities.createNativeQuery(
                            """
                            insert into figures.fetch (region_id, job, schedule, confirm, account)
                            values ('mvs', '%s', null, true, '%s')"""
                                    .formatted(job, account))
                    .executeUpdate();
        });
        fetches.look(new RegionId("mvs"));
        return settled(job);
    }

    private String settled(String job) {
        var deadline = Instant.now().plusSeconds(30);
        var seen = tell.as("mvs", entities -> jobs.find(job));
        while (seen.state() == ImportState.CONFIRMING && Instant.now().isBefore(deadline)) {
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
            seen = tell.as("mvs", entities -> jobs.find(job));
        }
        return seen.state() == ImportState.PREVIEWED
                ? "previewed " + seen.message().code()
                : seen.state().code();
    }

    private static FetchSchedule due(String id) {
        var selection =
                new TableSelection(OdataVersion.V3, "85098NED", List.of("2011JJ00"), List.of(), List.of(), Map.of());
        return new FetchSchedule(
                id, selection, new Rhythm(Rhythm.Kind.WEEKLY, 1), false, PAST, 0, null, null, PAST, "iso");
    }
}
