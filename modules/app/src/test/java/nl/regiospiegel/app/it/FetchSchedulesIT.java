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
import nl.regiospiegel.figures.fetching.control.FetchSchedules;
import nl.regiospiegel.figures.fetching.control.FetchesOfRegion;
import nl.regiospiegel.figures.fetching.entity.FetchSchedule;
import nl.regiospiegel.figures.fetching.entity.OdataVersion;
import nl.regiospiegel.figures.fetching.entity.Rhythm;
import nl.regiospiegel.figures.fetching.entity.TableSelection;
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

    private static FetchSchedule due(String id) {
        var selection =
                new TableSelection(OdataVersion.V3, "85098NED", List.of("2011JJ00"), List.of(), List.of(), Map.of());
        return new FetchSchedule(
                id, selection, new Rhythm(Rhythm.Kind.WEEKLY, 1), false, PAST, 0, null, null, PAST, "iso");
    }
}
