package nl.regiospiegel.comparison.evaluation.keeping.control;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.speaking.RegionId;

/** The evaluations that are computed or wait for their turn on this server, and who reads the figures of one. */
@ApplicationScoped
public class EvaluationQueue {

    /** Each takes a whole processor as long as it runs. */
    private static final int AT_ONCE = 2;

    private static final int MOST_OF_REGION = 4;
    private static final int MOST_OF_ALL = 16;

    /** Each holds the figures of a whole country and a connection. */
    private static final int READING_AT_ONCE = 4;

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private Language language;

    private final Places reading = new Places(READING_AT_ONCE, PATIENCE);
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

    /**
     * Reads what would be put into one, to see whether an answer still holds.
     *
     * @throws EvaluationRefused when too many read at the same time
     */
    <T> T read(Supplier<T> figures) {
        return reading.taking(figures).orElseThrow(() -> EvaluationRefused.busy(language));
    }

    CompletableFuture<Void> join(RegionId region, Runnable work) {
        return turns.join(region, work);
    }
}
