package nl.regiospiegel.identity.account.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import nl.regiospiegel.identity.account.entity.Account;
import nl.regiospiegel.identity.account.entity.Role;
import nl.regiospiegel.identity.audit.control.AuditTrail;
import nl.regiospiegel.identity.audit.entity.Action;
import nl.regiospiegel.regions.speaking.RegionId;

/** Writes the trial accounts of the speaking region. */
@ApplicationScoped
class WritingTrialAccounts {

    private static final String PRODUCT = "regiospiegel";

    @Inject
    private Accounts accounts;

    @Inject
    private AuditTrail audit;

    /** Answers how many trial accounts may log in now. */
    @Transactional
    public int write(RegionId region, Optional<String> passwordHash) {
        if (passwordHash.isEmpty()) {
            accounts.trialAccounts().forEach(Account::deactivate);
            return 0;
        }
        Arrays.stream(Role.values()).forEach(role -> write(region, role, passwordHash.get()));
        return Role.values().length;
    }

    private void write(RegionId region, Role role, String passwordHash) {
        var name = region + "-" + role.text();
        var account = accounts.find(region, name).orElseGet(() -> create(region, name, role));
        // an account that officials made under this name is theirs
        if (account.trial()) {
            account.activate(passwordHash);
        }
    }

    private Account create(RegionId region, String name, Role role) {
        var account = Account.toTryOut(region, name, role, Instant.now());
        account.deactivate();
        accounts.add(account);
        audit.record(region, PRODUCT, Action.ACCOUNT_CREATED, name);
        return account;
    }
}
