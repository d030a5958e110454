package nl.regiospiegel.comparison.evaluation.keeping.control;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.CompletableFuture;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.speaking.RegionId;

/** The evaluations that are computed or wait for their turn on this server. */
@ApplicationScoped
public class EvaluationQueue {

    /** Each takes a whole processor as long as it runs. */
    private static final int AT_ONCE = 2;

    private static final int MOST_OF_REGION = 4;
    private static final int MOST_OF_ALL = 16;

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private Language language;

    private Turns turns;

    @PostConstruct
    void prepare() {
        turns = new Turns(executor, AT_ONCE, MOST_OF_REGION, MOST_OF_ALL);
    }

    /** @throws EvaluationRefused when there is no place for another one now */
    void demandPlace(RegionId region) {
        if (!turns.hasPlace(region)) {
            throw EvaluationRefused.busy(language);
        }
    }

    CompletableFuture<Void> join(RegionId region, Runnable work) {
        return turns.join(region, work);
    }
}
