package nl.regiospiegel.figures.fetching.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.regiospiegel.figures.fetching.entity.FetchFailure;
import nl.regiospiegel.figures.fetching.entity.FetchOrder;
import nl.regiospiegel.figures.fetching.entity.FetchProblem;
import nl.regiospiegel.figures.importing.job.control.ImportRefusal;
import nl.regiospiegel.figures.importing.job.control.ReceivingFetches;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.speaking.RegionId;
import nl.regiospiegel.regions.speaking.SpeakingRegion;

/** Fetches one order, in a thread of its own and on behalf of its region, and hands the file to its import. */
@ApplicationScoped
public class RunFetch {

    private static final Logger LOG = System.getLogger(RunFetch.class.getName());

    @Inject
    private CbsSettings settings;

    @Inject
    private ReceivingFetches receiving;

    @Inject
    private PlanSchedules plans;

    @Inject
    private SpeakingRegion speaking;

    /** Folders that a fetch works in now: the same selection at the same time gets one of its own. */
    private final Set<Path> inUse = ConcurrentHashMap.newKeySet();

    @ActivateRequestContext
    public void run(RegionId region, String job, FetchOrder order) {
        speaking.speakingAs(region, () -> attempt(job, order));
    }

    private void attempt(String job, FetchOrder order) {
        try {
            fetch(job, order);
            plans.succeeded(order.schedule());
        } catch (FetchFailure failure) {
            if (failure.problem() != FetchProblem.CANCELLED) {
                LOG.log(Level.INFO, "fetch " + job + ": " + failure.getMessage());
                receiving.failed(job, "fetch-" + failure.problem().code(), failure.getMessage());
                plans.failed(order.schedule());
            }
        } catch (RuntimeException | Error unforeseen) {
            var mark = UUID.randomUUID().toString();
            LOG.log(Level.ERROR, "fetch " + job + ", incident " + mark, unforeseen);
            receiving.failed(job, "failed", ImportRefusal.text("failed", Language.DUTCH, mark));
            plans.failed(order.schedule());
        }
    }

    private void fetch(String job, FetchOrder order) {
        var folder = folder(job, order);
        var file = folder.resolveSibling(job + ".json");
        try {
            Files.createDirectories(folder);
            var watch = new WatchedFetch(receiving, job);
            var fetched =
                    new FetchTables(settings.access(), settings.limits()).fetch(order.selection(), file, folder, watch);
            if (receiving.arrived(job, file, fetched.metadata())) {
                receiving.workOn(job);
            }
        } catch (IOException broken) {
            throw FetchFailure.because(broken, FetchProblem.NO_ROOM);
        } finally {
            inUse.remove(folder);
            remove(file);
        }
    }

    private Path folder(String job, FetchOrder order) {
        var name = UUID.nameUUIDFromBytes(order.selection().fingerprint().getBytes(StandardCharsets.UTF_8));
        var shared = receiving.unfinished().resolve(name.toString());
        return inUse.add(shared) ? shared : receiving.unfinished().resolve(job);
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
