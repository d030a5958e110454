package nl.regiospiegel.identity.login.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.regiospiegel.identity.account.control.Accounts;
import nl.regiospiegel.identity.account.control.Caller;
import nl.regiospiegel.identity.account.control.Passwords;
import nl.regiospiegel.identity.account.entity.Account;
import nl.regiospiegel.identity.audit.control.AuditTrail;
import nl.regiospiegel.identity.audit.entity.Action;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.speaking.RegionId;
import nl.regiospiegel.regions.speaking.SpeakingRegion;

/**
 * Checks a name and a password. A name without an account, an account switched off and an account of a region that does
 * not take part are all the same to who asks: the same answer, after the same time, counted the same.
 */
@ApplicationScoped
public class LoggingIn {

    @Inject
    private Accounts accounts;

    @Inject
    private Passwords passwords;

    @Inject
    private FailedLogins failures;

    @Inject
    private AuditTrail audit;

    @Inject
    private SpeakingRegion speaking;

    @Inject
    private Language language;

    /**
     * @throws WrongPassword when they do not belong together
     * @throws TooManyFailures when this name has failed too often
     */
    public Caller logIn(String givenName, String password) {
        var name = Accounts.normalise(givenName);
        failures.refuseWhenTooMany(name);
        var account = accounts.regionOf(name).flatMap(region -> find(region, name));
        if (!passwords.matches(password, account.map(Account::passwordHash))) {
            failures.add(name);
            account.ifPresent(known -> record(known, Action.LOGIN_FAILED));
            throw new WrongPassword(language);
        }
        // again: of many guesses at the same time, none may count once five have failed
        failures.refuseWhenTooMany(name);
        failures.forget(name);
        record(account.orElseThrow(), Action.LOGIN);
        return Caller.as(account.get());
    }

    /** Notes that somebody ended their session. */
    public void logOut(Caller caller) {
        note(caller.region(), caller.getName(), Action.LOGOUT);
    }

    private Optional<Account> find(RegionId region, String name) {
        return speaking.during(region, () -> accounts.findActive(region, name));
    }

    private void record(Account account, Action action) {
        note(account.region(), account.name(), action);
    }

    private void note(RegionId region, String name, Action action) {
        speaking.during(region, () -> audit.record(region, name, action, null));
    }
}
