package nl.regiospiegel.figures.importing.job.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import nl.regiospiegel.figures.importing.job.entity.ImportJob;
import nl.regiospiegel.figures.importing.job.entity.ImportMessage;
import nl.regiospiegel.figures.importing.job.entity.ImportState;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.speaking.RegionId;
import nl.regiospiegel.regions.speaking.SpeakingRegion;

/** The imports of one region that a stopped server left behind, and the old ones. */
@ApplicationScoped
public class RecoveringRegion {

    @Inject
    private ImportJobs jobs;

    @Inject
    private StageImport staging;

    @Inject
    private Spool spool;

    @Inject
    private ImportLimits limits;

    @Inject
    private SpeakingRegion speaking;

    @ActivateRequestContext
    public void recover(RegionId region) {
        speaking.speakingAs(region, () -> jobs.abandoned(spool.server()).forEach(this::settle));
    }

    /** What was being stored was stored whole, and then says so, or not at all; then it can be confirmed again. */
    private void settle(ImportJob job) {
        if (job.state() == ImportState.CONFIRMING) {
            say(job, ImportState.PREVIEWED, "confirmation-interrupted");
        } else {
            say(job, ImportState.INTERRUPTED, "interrupted");
            spool.remove(job.region(), job.id());
        }
    }

    private void say(ImportJob job, ImportState state, String code) {
        jobs.stop(job.id(), state, new ImportMessage(code, ImportRefusal.text(code, Language.DUTCH)));
    }

    @ActivateRequestContext
    public void clearAway(RegionId region) {
        speaking.speakingAs(region, () -> {
            for (var job : jobs.olderThan(limits.days())) {
                spool.remove(job.region(), job.id());
                staging.forget(job);
                if (job.dataSet() == null) {
                    jobs.remove(job.id());
                }
            }
            spool.keepOnly(region, jobs::has);
        });
    }
}
