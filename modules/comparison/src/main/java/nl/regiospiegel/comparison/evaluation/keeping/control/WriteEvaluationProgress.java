package nl.regiospiegel.comparison.evaluation.keeping.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import nl.regiospiegel.regions.speaking.SpeakingRegion;

/** Writes how far one evaluation is, on behalf of its region, and hears in the same breath whether it is still wanted. */
@ApplicationScoped
public class WriteEvaluationProgress {

    @Inject
    private EvaluationJobs jobs;

    @Inject
    private SpeakingRegion speaking;

    @ActivateRequestContext
    void write(FollowedRun run) {
        speaking.speakingAs(run.region(), () -> {
            if (!jobs.progress(run.hash(), run.run(), run.reached(), run.total())) {
                run.nobodyWantsIt();
            }
        });
    }
}
