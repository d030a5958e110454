package nl.regiospiegel.comparison.evaluation.keeping.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import nl.regiospiegel.comparison.evaluation.control.EvaluateStudy;
import nl.regiospiegel.comparison.evaluation.control.Evaluating;
import nl.regiospiegel.comparison.evaluation.entity.EvaluationResult;
import nl.regiospiegel.comparison.evaluation.entity.EvaluationSpecification;
import nl.regiospiegel.comparison.evaluation.keeping.entity.KeptEvaluation;
import nl.regiospiegel.comparison.evaluation.keeping.entity.WrittenAnswer;
import nl.regiospiegel.regions.speaking.RegionId;
import nl.regiospiegel.regions.speaking.SpeakingRegion;
import nl.regiospiegel.statistics.evaluation.Progress;
import nl.regiospiegel.statistics.kernel.Kernel;

/** Computes an evaluation in a thread of its own, on behalf of the region that asked, and keeps the answer. */
@ApplicationScoped
public class RunEvaluation {

    private static final Logger LOG = System.getLogger(RunEvaluation.class.getName());

    @Inject
    private EvaluationJobs jobs;

    @Inject
    private KeptEvaluations kept;

    @Inject
    private RunningEvaluations running;

    @Inject
    private Evaluating evaluating;

    @Inject
    private UsedFigures used;

    @Inject
    private SpeakingRegion speaking;

    @ActivateRequestContext
    void run(
            FollowedRun run, EvaluationSpecification specification, Function<EvaluationResult, WrittenAnswer> writing) {
        speaking.speakingAs(run.region(), () -> {
            try {
                work(run, specification, writing);
            } catch (CancellationException unwanted) {
                LOG.log(Level.DEBUG, "nobody waits for evaluation " + run.hash() + " any more", unwanted);
            } catch (RuntimeException | Error unforeseen) {
                fail(run, unforeseen);
            } finally {
                running.leave(run);
            }
        });
    }

    private void work(
            FollowedRun run, EvaluationSpecification specification, Function<EvaluationResult, WrittenAnswer> writing) {
        if (!jobs.start(run.hash(), run.run())) {
            return;
        }
        kept.keep(compute(run.region(), specification, run, writing), run.run());
    }

    private KeptEvaluation compute(
            RegionId region,
            EvaluationSpecification specification,
            Progress progress,
            Function<EvaluationResult, WrittenAnswer> writing) {
        var material = evaluating.gather(specification);
        var figures = used.in(material);
        var result = EvaluateStudy.evaluate(material, progress);
        return new KeptEvaluation(
                region,
                specification.hash(),
                figures.hash(),
                specification.canonical(),
                Kernel.version(),
                figures.readers(),
                writing.apply(result),
                figures.demonstration(),
                Instant.now());
    }

    /** The same for who only looks: nothing is written down. */
    @ActivateRequestContext
    void pass(PassingRun run, Function<EvaluationResult, WrittenAnswer> writing) {
        speaking.speakingAs(run.region(), () -> {
            try {
                run.starts();
                run.ends(compute(run.region(), run.specification(), run, writing));
            } catch (CancellationException stopping) {
                LOG.log(Level.DEBUG, "evaluation " + run.specification().hash() + " was stopped", stopping);
                run.stops();
            } catch (RuntimeException | Error unforeseen) {
                run.fails(told(run.specification().hash(), unforeseen));
            }
        });
    }

    private void fail(FollowedRun run, Throwable unforeseen) {
        jobs.fail(run.hash(), run.run(), "failed", told(run.hash(), unforeseen));
    }

    private static String told(String hash, Throwable unforeseen) {
        var incident = UUID.randomUUID().toString();
        LOG.log(Level.ERROR, "evaluation " + hash + ", incident " + incident, unforeseen);
        return incident;
    }
}
