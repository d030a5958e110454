package nl.regiospiegel.comparison.evaluation.keeping.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.evaluation.entity.EvaluationSpecification;
import nl.regiospiegel.comparison.evaluation.keeping.entity.FoundEvaluation;
import nl.regiospiegel.comparison.evaluation.keeping.entity.FoundEvaluation.Awaited;
import nl.regiospiegel.comparison.evaluation.keeping.entity.FoundEvaluation.Computed;
import nl.regiospiegel.comparison.evaluation.keeping.entity.KeptEvaluation;
import nl.regiospiegel.comparison.evaluation.keeping.entity.WrittenAnswer;
import nl.regiospiegel.regions.language.Language;

/**
 * Finds kept evaluations. Who asks sees an answer only when the figures that were put into it are the ones they see themselves
 * now: row-level security keeps away what was never theirs to read, and the hash of the figures what is so no longer.
 */
@ApplicationScoped
public class FindEvaluation {

    @Inject
    private KeptEvaluations kept;

    @Inject
    private EvaluationJobs jobs;

    @Inject
    private RunningEvaluations running;

    @Inject
    private UsedFigures used;

    @Inject
    private Language language;

    /**
     * What there is under this hash, the region's own answer first.
     *
     * @throws EvaluationRefused when there is nothing that the region may see
     */
    @Transactional
    public FoundEvaluation find(String hash) {
        return kept(hash)
                .<FoundEvaluation>map(Computed::new)
                .or(() -> jobs.find(hash).map(Awaited::new))
                .orElseThrow(() -> kept.hasOwn(hash)
                        ? EvaluationRefused.outdated(language)
                        : EvaluationRefused.unknown(hash, language));
    }

    /**
     * The answer alone.
     *
     * @throws EvaluationRefused when it is not there, or nothing that the region may see
     */
    @Transactional
    public WrittenAnswer answer(String hash) {
        return written(find(hash));
    }

    /**
     * The answer of what was found.
     *
     * @throws EvaluationRefused when it is not there
     */
    public WrittenAnswer written(FoundEvaluation found) {
        if (found instanceof Computed computed) {
            return computed.evaluation().answer();
        }
        throw EvaluationRefused.notDone(language);
    }

    private Optional<KeptEvaluation> kept(String hash) {
        return kept.specification(hash)
                .map(SpecificationText::read)
                .flatMap(used::ifVisible)
                .flatMap(figures -> kept.find(hash, figures.hash()))
                .map(this::asked);
    }

    private KeptEvaluation asked(KeptEvaluation evaluation) {
        kept.asked(evaluation);
        return evaluation;
    }

    /** The answer that the region itself has for this specification over the figures of now. */
    @Transactional
    public Optional<FoundEvaluation> own(EvaluationSpecification specification) {
        return kept.own(specification.hash(), used.by(specification).hash())
                .map(this::asked)
                .map(Computed::new);
    }

    /** All of the region itself, the newest first; without the answers. */
    @Transactional
    public List<FoundEvaluation> all() {
        var awaited = jobs.all();
        var busy = awaited.stream().map(each -> each.hash()).collect(Collectors.toSet());
        return Stream.concat(
                        awaited.stream().<FoundEvaluation>map(Awaited::new),
                        kept.newest().stream()
                                .filter(each -> !busy.contains(each.hash()))
                                .<FoundEvaluation>map(Computed::new))
                .sorted(Comparator.comparing(FindEvaluation::moment).reversed())
                .toList();
    }

    private static Instant moment(FoundEvaluation found) {
        return found instanceof Computed computed
                ? computed.evaluation().createdAt()
                : ((Awaited) found).job().startedAt();
    }

    /**
     * Ends one that is being computed; what was computed stays.
     *
     * @throws EvaluationRefused when it is unknown or not being computed
     */
    public FoundEvaluation cancel(String hash) {
        var cancelled = jobs.cancel(hash);
        if (cancelled.isEmpty()) {
            find(hash);
            throw EvaluationRefused.notRunning(language);
        }
        running.nobodyWants(cancelled.get());
        return find(hash);
    }
}
