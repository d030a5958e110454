package nl.regiospiegel.identity.account.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.regiospiegel.regions.speaking.RegionId;
import nl.regiospiegel.regions.speaking.SpeakingRegion;

/** The trial accounts of one region, in a request and a transaction of that region's own. */
@ApplicationScoped
class TrialAccountsOfRegion {

    @Inject
    private SpeakingRegion speaking;

    @Inject
    private WritingTrialAccounts writing;

    @ActivateRequestContext
    public void prepare(RegionId region, Optional<String> passwordHash) {
        speaking.during(region, () -> writing.write(region, passwordHash));
    }
}
