package nl.regiospiegel.figures.importing.job.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;
import nl.regiospiegel.figures.importing.job.entity.ImportJob;
import nl.regiospiegel.figures.importing.job.entity.ImportMessage;
import nl.regiospiegel.figures.importing.job.entity.ImportState;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.rules.BrokenRule;
import nl.regiospiegel.regions.speaking.SpeakingRegion;

/** Stores what was confirmed, in a thread of its own and on behalf of its region. */
@ApplicationScoped
public class StoreImport {

    private static final Logger LOG = System.getLogger(StoreImport.class.getName());

    @Inject
    private ImportJobs jobs;

    @Inject
    private StoreFigures figures;

    @Inject
    private Spool spool;

    @Inject
    private SpeakingRegion speaking;

    @ActivateRequestContext
    public void store(ImportJob job, String account) {
        speaking.during(job.region(), () -> {
            attempt(job, account);
            return null;
        });
    }

    private void attempt(ImportJob job, String account) {
        try {
            figures.store(job, account);
            spool.remove(job.region(), job.id());
        } catch (BrokenRule refused) {
            stop(job, ImportState.FAILED, refused.slug(), refused.getMessage());
        } catch (RuntimeException | Error unforeseen) {
            var mark = UUID.randomUUID().toString();
            LOG.log(Level.ERROR, "import " + job.id() + ", incident " + mark, unforeseen);
            stop(job, ImportState.FAILED, "failed", ImportRefusal.text("failed", Language.DUTCH, mark));
        }
    }

    private void stop(ImportJob job, ImportState state, String code, String text) {
        jobs.stop(job.id(), state, new ImportMessage(code, text));
        spool.remove(job.region(), job.id());
    }
}
