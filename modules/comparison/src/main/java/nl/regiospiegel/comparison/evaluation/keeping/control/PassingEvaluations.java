package nl.regiospiegel.comparison.evaluation.keeping.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import nl.regiospiegel.comparison.evaluation.entity.EvaluationResult;
import nl.regiospiegel.comparison.evaluation.entity.EvaluationSpecification;
import nl.regiospiegel.comparison.evaluation.keeping.control.PassingRuns.Key;
import nl.regiospiegel.comparison.evaluation.keeping.control.PassingRuns.Passing;
import nl.regiospiegel.comparison.evaluation.keeping.entity.FoundEvaluation;
import nl.regiospiegel.comparison.evaluation.keeping.entity.FoundEvaluation.Computed;
import nl.regiospiegel.comparison.evaluation.keeping.entity.WrittenAnswer;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.speaking.SpeakingRegion;

/**
 * Evaluations that somebody looks at without asking to keep them. What was kept is given; anything else is computed, stays in
 * the memory of this server for as long as there is room, and is written down nowhere: looking changes nothing for anybody. That it
 * failed is told for a while before it is computed again, so that who looks again hears why.
 */
@ApplicationScoped
public class PassingEvaluations {

    /** Each is some hundreds of kilobytes. */
    private static final int MOST = 32;

    /** Each keeps a thread that answers. */
    private static final int MOST_WAITING = 8;

    @Inject
    private UsedFigures used;

    @Inject
    private KeptEvaluations kept;

    @Inject
    private EvaluationQueue queue;

    @Inject
    private RunEvaluation work;

    @Inject
    private SpeakingRegion speaking;

    @Inject
    private Language language;

    private final Semaphore waiting = new Semaphore(MOST_WAITING);
    private final PassingRuns passing = new PassingRuns(MOST);

    /**
     * What there is after so long at most: the answer, or how far it is.
     *
     * @param writing puts a result in the words of the API
     * @throws EvaluationRefused when there is no place for another one now
     */
    public FoundEvaluation look(
            EvaluationSpecification specification,
            Function<EvaluationResult, WrittenAnswer> writing,
            Duration patience) {
        var figures = queue.read(() -> used.by(specification).hash());
        var earlier = kept.find(specification.hash(), figures);
        if (earlier.isPresent()) {
            return new Computed(earlier.get());
        }
        var key = new Key(speaking.region().orElseThrow(), specification.hash(), figures);
        var looked = found(key).orElseGet(() -> begin(key, specification, writing));
        await(looked, patience);
        if (!looked.run().mayBeOf(figures)) {
            throw EvaluationRefused.overtaken(language);
        }
        return looked.run().found();
    }

    /** So many wait at a time; who comes after them hears at once how far it is. */
    private void await(Passing looked, Duration patience) {
        if (!waiting.tryAcquire()) {
            return;
        }
        try {
            KeepEvaluation.await(looked.ended(), patience);
        } finally {
            waiting.release();
        }
    }

    private synchronized Optional<Passing> found(Key key) {
        return passing.find(key, Instant.now());
    }

    private synchronized Passing begin(
            Key key, EvaluationSpecification specification, Function<EvaluationResult, WrittenAnswer> writing) {
        var other = found(key);
        if (other.isPresent()) {
            return other.get();
        }
        queue.demandPlace(key.region());
        var run = new PassingRun(key.region(), specification);
        var begun = new Passing(run, queue.join(key.region(), () -> work.pass(run, writing)));
        passing.remember(key, begun);
        return begun;
    }
}
