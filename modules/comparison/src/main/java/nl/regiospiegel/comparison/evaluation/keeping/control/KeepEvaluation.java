package nl.regiospiegel.comparison.evaluation.keeping.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import nl.regiospiegel.comparison.evaluation.entity.EvaluationResult;
import nl.regiospiegel.comparison.evaluation.entity.EvaluationSpecification;
import nl.regiospiegel.comparison.evaluation.keeping.entity.FoundEvaluation;
import nl.regiospiegel.comparison.evaluation.keeping.entity.WrittenAnswer;
import nl.regiospiegel.regions.speaking.SpeakingRegion;

/** Gives an evaluation by its specification: the one that was kept, or a new one that is computed now. */
@ApplicationScoped
public class KeepEvaluation {

    /** How long somebody who asks is usually kept waiting for the answer itself. */
    public static final Duration PATIENCE = Duration.ofSeconds(1);

    @Inject
    private FindEvaluation finding;

    @Inject
    private EvaluationJobs jobs;

    @Inject
    private EvaluationQueue queue;

    @Inject
    private RunningEvaluations running;

    @Inject
    private RunEvaluation work;

    @Inject
    private SpeakingRegion speaking;

    /**
     * What there is after so long at most: the answer, or how far it is.
     *
     * @param writing puts a result in the words of the API
     * @param patience how long who asks waits for the answer itself
     * @throws EvaluationRefused when there is no place for another one now
     */
    public Asked ask(
            EvaluationSpecification specification,
            Function<EvaluationResult, WrittenAnswer> writing,
            Duration patience) {
        var hash = specification.hash();
        var earlier = queue.read(() -> finding.own(specification));
        if (earlier.isPresent()) {
            return new Asked(earlier.get(), false);
        }
        var region = speaking.region().orElseThrow();
        queue.demandPlace(region);
        var run = new FollowedRun(region, hash, UUID.randomUUID().toString());
        if (!jobs.begin(hash, run.run(), specification.canonical())) {
            return new Asked(finding.find(hash), false);
        }
        running.follow(run);
        await(queue.join(region, () -> work.run(run, specification, writing)), patience);
        return new Asked(finding.find(hash), true);
    }

    /**
     * What came of asking.
     *
     * @param fresh whether it was begun now
     */
    public record Asked(FoundEvaluation found, boolean fresh) {}

    static void await(CompletableFuture<Void> ended, Duration patience) {
        try {
            ended.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException goesOn) {
            // then how far it is, or what became of it, is the answer
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
