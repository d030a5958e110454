package nl.regiospiegel.identity.account.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.stream.Collectors;
import nl.regiospiegel.identity.account.entity.Role;
import nl.regiospiegel.regions.rights.PresentRoles;
import nl.regiospiegel.regions.speaking.SpeakingRegion;

/** Tells what an account may do now; one that may not log in any more, or never was of the region, may do nothing. */
@ApplicationScoped
public class TellPresentRoles {

    @Inject
    private Accounts accounts;

    @Inject
    private SpeakingRegion speaking;

    @Transactional
    void tell(@Observes PresentRoles asked) {
        accounts.findActive(speaking.region().orElseThrow(), asked.account())
                .ifPresent(account ->
                        asked.are(account.roles().stream().map(Role::text).collect(Collectors.toSet())));
    }
}
