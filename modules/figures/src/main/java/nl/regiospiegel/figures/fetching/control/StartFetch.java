package nl.regiospiegel.figures.fetching.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.regiospiegel.figures.fetching.entity.FetchOrder;
import nl.regiospiegel.figures.importing.job.control.ImportLimits;
import nl.regiospiegel.figures.importing.job.control.ImportRefusal;
import nl.regiospiegel.figures.importing.job.control.ReceivingFetches;
import nl.regiospiegel.figures.importing.job.entity.Decider;
import nl.regiospiegel.figures.importing.job.entity.ImportJob;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.rules.BrokenRule;
import nl.regiospiegel.regions.rules.BrokenRule.Kind;
import nl.regiospiegel.regions.speaking.SpeakingRegion;

/** Makes an import of an order and sets it to work. */
@ApplicationScoped
public class StartFetch {

    @Inject
    private ReceivingFetches receiving;

    @Inject
    private Fetches fetches;

    @Inject
    private FetchQueue queue;

    @Inject
    private ImportLimits limits;

    @Inject
    private SpeakingRegion speaking;

    @Inject
    private Language language;

    /** What is fetched is national: storing it by itself takes the same right as storing it by hand. */
    public void mayConfirm(Decider decider) {
        if (!limits.mayImportNational(speaking.region().orElseThrow())) {
            throw refusal("national-not-allowed");
        }
        if (!decider.administrator()) {
            throw refusal("national-needs-administrator");
        }
    }

    public ImportJob start(FetchOrder order) {
        var job = receiving.expect(order.selection().table(), order.dryRun(), order.account());
        fetches.add(job.id(), order);
        queue.offer(job.region(), job.id(), order);
        return job;
    }

    private BrokenRule refusal(String slug) {
        return ImportRefusal.of(Kind.FORBIDDEN, slug, language);
    }
}
