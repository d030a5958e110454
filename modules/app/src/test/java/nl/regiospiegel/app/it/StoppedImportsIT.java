package nl.regiospiegel.app.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import nl.regiospiegel.figures.importing.job.control.ImportJobs;
import nl.regiospiegel.figures.importing.job.control.RecoveringRegion;
import nl.regiospiegel.figures.importing.job.entity.ImportState;
import nl.regiospiegel.regions.speaking.RegionId;
import org.junit.jupiter.api.Test;

/** What becomes of imports that were busy when their server stopped. */
class StoppedImportsIT extends InTheProduct {

    @Inject
    SpeakingTrial tell;

    @Inject
    ImportJobs jobs;

    @Inject
    RecoveringRegion recovering;

    @Test
    void what_was_checked_is_interrupted_and_says_that_nothing_was_stored() {
        assertEquals(ImportState.INTERRUPTED, afterRestart("checking", "aaaaaaaaaaaaaaaaaaaaaa01", "3 hours"));
        assertTrue(message("aaaaaaaaaaaaaaaaaaaaaa01").contains("niets opgeslagen"));
        assertEquals(ImportState.INTERRUPTED, afterRestart("received", "aaaaaaaaaaaaaaaaaaaaaa02", "3 hours"));
    }

    @Test
    void what_was_being_stored_can_be_confirmed_again_since_nothing_was() {
        assertEquals(ImportState.PREVIEWED, afterRestart("confirming", "aaaaaaaaaaaaaaaaaaaaaa03", "3 hours"));
        assertTrue(message("aaaaaaaaaaaaaaaaaaaaaa03").contains("niets opgeslagen"));
    }

    @Test
    void what_waits_and_what_another_server_works_on_stays_as_it_is() {
        assertEquals(ImportState.PREVIEWED, afterRestart("previewed", "aaaaaaaaaaaaaaaaaaaaaa04", "3 hours"));
        assertEquals(ImportState.NEEDS_METADATA, afterRestart("needs-metadata", "aaaaaaaaaaaaaaaaaaaaaa05", "3 hours"));
        assertEquals(ImportState.CHECKING, afterRestart("checking", "aaaaaaaaaaaaaaaaaaaaaa06", "1 minute"));
    }

    private ImportState afterRestart(String state, String id, String ago) {
        tell.as("mvs", entities -> entities.createNativeQuery(
                        """
                        insert into figures.import_job (region_id, id, revision, state, stage, file_name, file_size, content_hash,
                          dry_run, server, created_at, created_by, progressed_at)
                        values ('mvs', '%s', 1, '%s', 'check', 'x.csv', 1, 'x', false, 'elders', now(), 'mvs-editor', now() - interval '%s')
                        """
                                .formatted(id, state, ago))
                .executeUpdate());
        recovering.recover(new RegionId("mvs"));
        return tell.as("mvs", entities -> jobs.find(id).state());
    }

    private String message(String id) {
        return tell.as("mvs", entities -> jobs.find(id).message().text());
    }
}
