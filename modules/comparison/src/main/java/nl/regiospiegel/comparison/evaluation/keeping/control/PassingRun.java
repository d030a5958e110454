package nl.regiospiegel.comparison.evaluation.keeping.control;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.regiospiegel.comparison.evaluation.entity.EvaluationSpecification;
import nl.regiospiegel.comparison.evaluation.keeping.entity.EvaluationJob;
import nl.regiospiegel.comparison.evaluation.keeping.entity.EvaluationState;
import nl.regiospiegel.comparison.evaluation.keeping.entity.FoundEvaluation;
import nl.regiospiegel.comparison.evaluation.keeping.entity.FoundEvaluation.Awaited;
import nl.regiospiegel.comparison.evaluation.keeping.entity.FoundEvaluation.Computed;
import nl.regiospiegel.comparison.evaluation.keeping.entity.KeptEvaluation;
import nl.regiospiegel.regions.speaking.RegionId;
import nl.regiospiegel.statistics.evaluation.Progress;

/** One evaluation that is computed for who looks: the thread that computes tells how far it is, whoever looks reads it. */
final class PassingRun implements Progress {

    /** Longer than who polls waits between two looks. */
    private static final Duration TOLD = Duration.ofSeconds(30);

    private final RegionId region;
    private final EvaluationSpecification specification;
    private final String run = UUID.randomUUID().toString();
    private final Instant begun = Instant.now();
    private volatile EvaluationState state = EvaluationState.WAITING;
    private volatile int done;
    private volatile int total;
    private volatile String incident;
    private volatile Instant failed;
    private volatile KeptEvaluation answer;

    PassingRun(RegionId region, EvaluationSpecification specification) {
        this.region = region;
        this.specification = specification;
    }

    RegionId region() {
        return region;
    }

    EvaluationSpecification specification() {
        return specification;
    }

    void starts() {
        state = EvaluationState.RUNNING;
    }

    @Override
    public void done(int steps, int of) {
        total = of;
        done = steps;
    }

    void ends(KeptEvaluation with) {
        answer = with;
        state = EvaluationState.DONE;
    }

    void fails(String underIncident) {
        incident = underIncident;
        failed = Instant.now();
        state = EvaluationState.FAILED;
    }

    /** The server does: nothing is wrong with the question. */
    void stops() {
        state = EvaluationState.INTERRUPTED;
    }

    /** Whether it is still what there is to tell: of one that failed for a while, then the same question begins again. */
    boolean isToldAt(Instant now) {
        return switch (state) {
            case FAILED -> now.isBefore(failed.plus(TOLD));
            case INTERRUPTED -> false;
            default -> true;
        };
    }

    boolean isBusy() {
        return state == EvaluationState.WAITING || state == EvaluationState.RUNNING;
    }

    /** Whether its answer was made from these figures; while it is busy nobody knows better. */
    boolean mayBeOf(String figures) {
        var computed = answer;
        return computed == null || computed.figuresHash().equals(figures);
    }

    FoundEvaluation found() {
        var computed = answer;
        return computed == null ? new Awaited(job()) : new Computed(computed);
    }

    private EvaluationJob job() {
        return new EvaluationJob(
                region,
                specification.hash(),
                run,
                specification.canonical(),
                state,
                Math.min(done, total),
                total,
                null,
                incident,
                begun,
                failed);
    }
}
