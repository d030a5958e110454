package nl.regiospiegel.figures.importing.job.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.regiospiegel.figures.importing.job.entity.Decider;
import nl.regiospiegel.figures.importing.job.entity.ImportJob;
import nl.regiospiegel.figures.importing.job.entity.ImportSettings;
import nl.regiospiegel.figures.importing.job.entity.ImportState;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.rules.BrokenRule;
import nl.regiospiegel.regions.rules.BrokenRule.Kind;

/** What people decide about an import: say what was asked, confirm or cancel it. */
@ApplicationScoped
public class DecideImport {

    @Inject
    private ImportJobs jobs;

    @Inject
    private ImportQueue queue;

    @Inject
    private StoreImport storing;

    @Inject
    private StageImport staging;

    @Inject
    private Spool spool;

    @Inject
    private ImportLimits limits;

    @Inject
    private Language language;

    /** Says what the file does not say; the work goes on. */
    public ImportJob answer(String id, ImportSettings settings) {
        var job = jobs.find(id);
        if (!jobs.answer(id, settings)) {
            throw conflict("not-asked");
        }
        queue.offer(job.region(), id);
        return jobs.find(id);
    }

    /**
     * Begins storing what was previewed.
     *
     * @throws BrokenRule when it cannot be, or not by this account
     */
    public ImportJob confirm(String id, Decider decider) {
        var job = jobs.find(id);
        if (job.state() == ImportState.CONFIRMED || job.state() == ImportState.CONFIRMING) {
            return job;
        }
        refusal(job, decider).ifPresent(refusal -> {
            throw refusal;
        });
        if (!jobs.confirm(id)) {
            throw conflict("not-previewed");
        }
        queue.store(() -> storing.store(job, decider.account()));
        return jobs.find(id);
    }

    /** Why this account cannot confirm it now; empty when it can. */
    public Optional<BrokenRule> refusal(ImportJob job, Decider decider) {
        if (job.settings().dryRun()) {
            return Optional.of(conflict("dry-run"));
        }
        if (job.state() != ImportState.PREVIEWED) {
            return Optional.of(conflict("not-previewed"));
        }
        if (job.national() && !limits.mayImportNational(job.region())) {
            return Optional.of(ImportRefusal.of(Kind.FORBIDDEN, "national-not-allowed", language));
        }
        return job.national() && !decider.administrator()
                ? Optional.of(ImportRefusal.of(Kind.FORBIDDEN, "national-needs-administrator", language))
                : Optional.empty();
    }

    /** Ends it for good; nothing of it stays. Twice is the same as once. */
    public void cancel(String id) {
        var job = jobs.find(id);
        if (job.state() == ImportState.CANCELLED) {
            return;
        }
        if (!jobs.cancel(id)) {
            throw conflict("not-cancellable");
        }
        if (job.state() != ImportState.CHECKING) {
            staging.forget(job);
        }
        spool.remove(job.region(), id);
    }

    private BrokenRule conflict(String slug) {
        return ImportRefusal.of(Kind.CONFLICT, slug, language);
    }
}
