package nl.regiospiegel.figures.importing.job.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import nl.regiospiegel.figures.importing.job.entity.ImportCounts;
import nl.regiospiegel.figures.importing.job.entity.ImportJob;
import nl.regiospiegel.figures.importing.job.entity.ImportProgress;
import nl.regiospiegel.figures.importing.job.entity.ImportSettings;
import nl.regiospiegel.figures.importing.job.entity.ImportStage;
import nl.regiospiegel.figures.importing.job.entity.ImportState;
import nl.regiospiegel.figures.importing.job.entity.Upload;
import nl.regiospiegel.regions.audit.Audited;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.rules.BrokenRule.Kind;
import nl.regiospiegel.regions.speaking.RegionId;
import nl.regiospiegel.regions.speaking.SpeakingRegion;

/** Makes an import of what was uploaded and sets it to work. */
@ApplicationScoped
public class StartImport {

    @Inject
    private ImportJobs jobs;

    @Inject
    private Spool spool;

    @Inject
    private ImportQueue queue;

    @Inject
    private SpeakingRegion speaking;

    @Inject
    private Language language;

    /**
     * @param account who uploaded it
     * @param idempotencyKey with which the same upload sent again is the same import; {@code null} for none
     * @throws nl.regiospiegel.regions.rules.BrokenRule when the key was used for something else
     */
    public ImportJob start(Upload upload, ImportSettings settings, String account, String idempotencyKey) {
        var earlier = jobs.withKey(idempotencyKey);
        var deed = new Audited("import-started", upload.id(), null);
        if (earlier.isPresent() || !jobs.add(fresh(upload, settings, account), idempotencyKey, deed)) {
            spool.remove(region(), upload.id());
            return same(earlier.or(() -> jobs.withKey(idempotencyKey)).orElseThrow(), upload, settings);
        }
        queue.offer(region(), upload.id());
        return jobs.find(upload.id());
    }

    private ImportJob same(ImportJob earlier, Upload upload, ImportSettings settings) {
        if (!earlier.file().hash().equals(upload.file().hash())
                || !earlier.settings().equals(settings)) {
            throw ImportRefusal.of(Kind.CONFLICT, "idempotency-key-reused", language);
        }
        return earlier;
    }

    private ImportJob fresh(Upload upload, ImportSettings settings, String account) {
        return new ImportJob(
                region(),
                upload.id(),
                1,
                ImportState.RECEIVED,
                new ImportProgress(ImportStage.RECEIVE, 0, 0, null),
                ImportCounts.NONE,
                upload.file(),
                null,
                null,
                false,
                settings,
                null,
                null,
                spool.server(),
                Instant.now(),
                account,
                null,
                null);
    }

    private RegionId region() {
        return speaking.region().orElseThrow();
    }
}
