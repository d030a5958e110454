package nl.regiospiegel.figures.importing.job.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;
import nl.regiospiegel.figures.importing.control.LooksLikeClientRecords;
import nl.regiospiegel.figures.importing.control.ReadingFiles;
import nl.regiospiegel.figures.importing.entity.RecognisedFile;
import nl.regiospiegel.figures.importing.job.entity.ImportCounts;
import nl.regiospiegel.figures.importing.job.entity.ImportJob;
import nl.regiospiegel.figures.importing.job.entity.ImportMessage;
import nl.regiospiegel.figures.importing.job.entity.ImportProgress;
import nl.regiospiegel.figures.importing.job.entity.ImportStage;
import nl.regiospiegel.figures.importing.job.entity.ImportState;
import nl.regiospiegel.figures.importing.staging.entity.StagingResult;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.rules.BrokenRule;
import nl.regiospiegel.regions.speaking.RegionId;
import nl.regiospiegel.regions.speaking.SpeakingRegion;

/** Takes an import from the uploaded file to its preview, in a thread of its own and on behalf of its region. */
@ApplicationScoped
public class RunImport {

    private static final Logger LOG = System.getLogger(RunImport.class.getName());

    @Inject
    private ImportJobs jobs;

    @Inject
    private ReadingFiles reading;

    @Inject
    private StageImport staging;

    @Inject
    private RunningImports running;

    @Inject
    private Spool spool;

    @Inject
    private ImportLimits limits;

    @Inject
    private SpeakingRegion speaking;

    @ActivateRequestContext
    public void run(RegionId region, String id) {
        speaking.during(region, () -> {
            if (jobs.move(id, ImportState.RECEIVED, ImportState.CHECKING)) {
                attempt(jobs.find(id));
            }
            return null;
        });
    }

    private void attempt(ImportJob job) {
        try {
            work(job);
        } catch (ImportCancelled cancelled) {
            spool.remove(job.region(), job.id());
        } catch (LooksLikeClientRecords refused) {
            spool.remove(job.region(), job.id());
            jobs.forget(job.id());
            stop(job, ImportState.REFUSED, refused.slug(), refused.getMessage());
        } catch (BrokenRule refused) {
            spool.remove(job.region(), job.id());
            stop(job, ImportState.REFUSED, refused.slug(), refused.getMessage());
        } catch (RuntimeException | Error unforeseen) {
            fail(job, unforeseen);
        }
    }

    private void work(ImportJob job) {
        jobs.progress(job.id(), new ImportProgress(ImportStage.RECOGNISE, 0, 0, null));
        var recognised = recognise(job);
        jobs.recognised(job.id(), recognised);
        if (!recognised.asked().isEmpty()) {
            jobs.move(job.id(), ImportState.CHECKING, ImportState.NEEDS_METADATA);
            return;
        }
        try (var progress = running.follow(job, limits.rows())) {
            var staged = staging.stage(job, recognised, progress);
            end(job, staged.result(), staged.mayBeKept());
        }
    }

    private RecognisedFile recognise(ImportJob job) {
        if (!spool.has(job.region(), job.id())) {
            throw ImportRefusal.of(BrokenRule.Kind.INVALID, "file-gone", new Language());
        }
        return reading.recognise(
                spool.file(job.region(), job.id()),
                job.file().name(),
                job.settings().given());
    }

    /** A refused file stays beside its faults only when it is known to have no client records. */
    private void end(ImportJob job, StagingResult result, boolean mayBeKept) {
        var counts = new ImportCounts(
                result.added(), result.changed(), result.unchanged(), result.rejected(), result.warnings());
        var state = state(result);
        var message = state == ImportState.REFUSED
                ? new ImportMessage("faults", ImportRefusal.text("faults", Language.DUTCH, result.errors()))
                : null;
        if (!mayBeKept) {
            spool.remove(job.region(), job.id());
        }
        if (!jobs.checked(job.id(), state, counts, message)) {
            staging.forget(job);
            spool.remove(job.region(), job.id());
        } else if (state == ImportState.UNCHANGED) {
            spool.remove(job.region(), job.id());
        }
    }

    private static ImportState state(StagingResult result) {
        if (result.refused()) {
            return ImportState.REFUSED;
        }
        return result.toStore() == 0 ? ImportState.UNCHANGED : ImportState.PREVIEWED;
    }

    private void fail(ImportJob job, Throwable unforeseen) {
        var mark = UUID.randomUUID().toString();
        LOG.log(Level.ERROR, "import " + job.id() + ", incident " + mark, unforeseen);
        spool.remove(job.region(), job.id());
        stop(job, ImportState.FAILED, "failed", ImportRefusal.text("failed", Language.DUTCH, mark));
    }

    private void stop(ImportJob job, ImportState state, String code, String text) {
        jobs.stop(job.id(), state, new ImportMessage(code, text));
    }
}
