package nl.regiospiegel.figures.fetching.control;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.Executor;
import nl.regiospiegel.figures.fetching.entity.FetchOrder;
import nl.regiospiegel.figures.importing.job.control.FewAtOnce;
import nl.regiospiegel.regions.speaking.RegionId;

/** The fetches that wait for their turn: only a few at once, out of courtesy to CBS. */
@ApplicationScoped
public class FetchQueue {

    private static final int AT_ONCE = 2;

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private RunFetch running;

    private Executor few;

    @PostConstruct
    void prepare() {
        few = new FewAtOnce(executor, AT_ONCE);
    }

    public void offer(RegionId region, String job, FetchOrder order) {
        few.execute(() -> running.run(region, job, order));
    }
}
