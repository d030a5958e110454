package nl.regiospiegel.identity.account.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.regiospiegel.regions.speaking.LoadedRegions;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Accounts to try the product out: one per region and role, all with the trial password; off when there is none. */
@ApplicationScoped
public class TrialAccounts {

    @Inject
    @ConfigProperty(name = "regiospiegel.trial.password")
    private Optional<String> password;

    @Inject
    private LoadedRegions regions;

    @Inject
    private TrialAccountsOfRegion ofRegion;

    @Inject
    private Passwords passwords;

    /** Makes them so for every loaded region; a later, different password replaces the earlier one. */
    public void prepare() {
        var hash = password.filter(text -> !text.isBlank()).map(passwords::hash);
        regions.all().forEach(region -> ofRegion.prepare(region.id(), hash));
    }
}
