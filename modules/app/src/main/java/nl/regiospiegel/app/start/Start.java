package nl.regiospiegel.app.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import nl.regiospiegel.figures.fetching.control.WatchSchedules;
import nl.regiospiegel.figures.importing.job.control.RecoverImports;
import nl.regiospiegel.figures.importing.job.control.RunningImports;
import nl.regiospiegel.figures.loading.control.LoadDemonstrationFigures;
import nl.regiospiegel.figures.loading.control.LoadReferenceFigures;
import nl.regiospiegel.identity.account.control.TrialAccounts;
import nl.regiospiegel.regions.register.boundary.LoadRegions;

/**
 * Loads what the product needs before the first request, in this order: regions, figures, accounts. A failure is left as
 * a plain message for the launcher and stops the deployment.
 */
@ApplicationScoped
public class Start {

    /** System property in which the launcher finds, in plain Dutch, why the start failed. */
    public static final String FAILURE = "regiospiegel.start.failure";

    private static final Logger LOG = System.getLogger(Start.class.getName());

    @Inject
    private LoadRegions regions;

    @Inject
    private LoadReferenceFigures referenceFigures;

    @Inject
    private LoadDemonstrationFigures demonstrationFigures;

    @Inject
    private RecoverImports recoverImports;

    @Inject
    private RunningImports runningImports;

    @Inject
    private WatchSchedules watchSchedules;

    @Inject
    private TrialAccounts trialAccounts;

    void load(@Observes @Initialized(ApplicationScoped.class) Object started) {
        try {
            PoolCheck.remember();
            // one line per feature, in this order: regions, figures, identity
            regions.load();
            referenceFigures.load();
            demonstrationFigures.load();
            recoverImports.recover();
            runningImports.begin();
            watchSchedules.begin();
            trialAccounts.prepare();
            LOG.log(Level.INFO, "Regiospiegel is loaded");
        } catch (RuntimeException broken) {
            System.setProperty(FAILURE, StartFailure.of(broken));
            throw broken;
        }
    }
}
