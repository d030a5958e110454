package nl.regiospiegel.figures.fetching.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import nl.regiospiegel.figures.fetching.entity.FetchOrder;
import nl.regiospiegel.figures.importing.job.control.DecideImport;
import nl.regiospiegel.figures.importing.job.control.ImportRefusal;
import nl.regiospiegel.figures.importing.job.control.ReceivingFetches;
import nl.regiospiegel.figures.importing.job.entity.Decider;
import nl.regiospiegel.figures.importing.job.entity.ImportMessage;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.rights.PresentRoles;
import nl.regiospiegel.regions.rules.BrokenRule;
import nl.regiospiegel.regions.rules.BrokenRule.Kind;
import nl.regiospiegel.regions.speaking.RegionId;
import nl.regiospiegel.regions.speaking.SpeakingRegion;

/** What is to be done for one region without anybody asking. */
@ApplicationScoped
public class FetchesOfRegion {

    private static final Logger LOG = System.getLogger(FetchesOfRegion.class.getName());
    private static final String EDITOR = "editor";
    private static final String ADMINISTRATOR = "administrator";
    private static final Duration KEPT = Duration.ofDays(1);

    @Inject
    private PlanSchedules plans;

    @Inject
    private StartFetch starting;

    @Inject
    private FetchSchedules schedules;

    @Inject
    private Fetches fetches;

    @Inject
    private DecideImport deciding;

    @Inject
    private ReceivingFetches receiving;

    @Inject
    private Event<PresentRoles> asking;

    @Inject
    private SpeakingRegion speaking;

    @ActivateRequestContext
    public void look(RegionId region) {
        speaking.speakingAs(region, () -> {
            plans.takeDue().forEach(this::begin);
            fetches.awaitingConfirmation().forEach(this::confirm);
            OldFolders.remove(receiving.unfinished(), Instant.now().minus(KEPT));
        });
    }

    private void begin(FetchOrder order) {
        schedules.became(order.schedule(), starting.start(order).id());
    }

    /** Whoever ordered it had the right then; that he and his region have it still is looked at now. */
    private void confirm(Fetches.Awaited awaited) {
        try {
            deciding.confirm(awaited.job(), decider(awaited.account()));
        } catch (BrokenRule refused) {
            LOG.log(Level.INFO, "fetch " + awaited.job() + " is left to people: " + refused.getMessage());
            fetches.leaveToPeople(awaited.job(), new ImportMessage(refused.slug(), refused.getMessage()));
        }
    }

    private Decider decider(String account) {
        var present = new PresentRoles(account);
        asking.fire(present);
        if (!present.include(EDITOR) && !present.include(ADMINISTRATOR)) {
            throw ImportRefusal.of(Kind.FORBIDDEN, "confirmer-lost-right", new Language());
        }
        return new Decider(account, present.include(ADMINISTRATOR));
    }
}
