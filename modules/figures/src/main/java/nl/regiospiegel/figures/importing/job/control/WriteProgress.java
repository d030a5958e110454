package nl.regiospiegel.figures.importing.job.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import nl.regiospiegel.regions.speaking.SpeakingRegion;

/** Writes how far one import is, on behalf of its region, and hears in the same breath whether it is still wanted. */
@ApplicationScoped
public class WriteProgress {

    @Inject
    private ImportJobs jobs;

    @Inject
    private SpeakingRegion speaking;

    @ActivateRequestContext
    void write(WatchedProgress progress) {
        var job = progress.job();
        speaking.speakingAs(job.region(), () -> {
            if (!jobs.progress(job.id(), progress.reached())) {
                progress.nobodyWantsIt();
            }
        });
    }
}
