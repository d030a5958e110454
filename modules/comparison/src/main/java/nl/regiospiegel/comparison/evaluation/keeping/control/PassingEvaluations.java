package nl.regiospiegel.comparison.evaluation.keeping.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import nl.regiospiegel.comparison.evaluation.control.Evaluating;
import nl.regiospiegel.comparison.evaluation.entity.EvaluationResult;
import nl.regiospiegel.comparison.evaluation.entity.EvaluationSpecification;
import nl.regiospiegel.comparison.evaluation.keeping.entity.FoundEvaluation;
import nl.regiospiegel.comparison.evaluation.keeping.entity.FoundEvaluation.Computed;
import nl.regiospiegel.comparison.evaluation.keeping.entity.WrittenAnswer;
import nl.regiospiegel.regions.speaking.RegionId;
import nl.regiospiegel.regions.speaking.SpeakingRegion;

/**
 * Evaluations that somebody looks at without asking to keep them. What was kept is given; anything else is computed, stays in
 * the memory of this server for as long as there is room, and is written down nowhere: looking changes nothing for anybody.
 */
@ApplicationScoped
public class PassingEvaluations {

    /** Each is some hundreds of kilobytes. */
    private static final int MOST = 32;

    /** The figures as the region sees them are part of it: once it sees others, there is nothing here for it. */
    private record Key(RegionId region, String hash, String figures) {}

    private record Passing(PassingRun run, CompletableFuture<Void> ended) {}

    @Inject
    private Evaluating evaluating;

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

    private final Map<Key, Passing> passing = new LinkedHashMap<>();

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
        var figures = used.by(specification).hash();
        var earlier = kept.find(specification.hash(), figures);
        if (earlier.isPresent()) {
            return new Computed(earlier.get());
        }
        var key = new Key(speaking.region().orElseThrow(), specification.hash(), figures);
        var looked = found(key).orElseGet(() -> begin(key, specification, writing));
        KeepEvaluation.await(looked.ended(), patience);
        return looked.run().found();
    }

    private synchronized Optional<Passing> found(Key key) {
        return Optional.ofNullable(passing.get(key)).filter(each -> !each.run().hasFailed());
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
        passing.put(key, begun);
        forgetTheOldest();
        return begun;
    }

    private void forgetTheOldest() {
        var oldest = passing.keySet().iterator();
        while (passing.size() > MOST) {
            oldest.next();
            oldest.remove();
        }
    }
}
