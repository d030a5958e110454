package nl.regiospiegel.identity.account.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.regiospiegel.identity.account.entity.Account;
import nl.regiospiegel.identity.account.entity.AccountKey;
import nl.regiospiegel.identity.account.entity.LoginName;
import nl.regiospiegel.identity.account.entity.PlainName;
import nl.regiospiegel.regions.speaking.LoadedRegions;
import nl.regiospiegel.regions.speaking.RegionId;

/** The accounts of the speaking region, and the shared list of which name belongs to which region. */
@ApplicationScoped
public class Accounts {

    @PersistenceContext(unitName = "regiospiegel")
    private EntityManager entities;

    @Inject
    private LoadedRegions regions;

    /** Names are compared in lower case, without spaces around them. */
    public static String normalise(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /** The region of a name, when that region takes part in the product as started. */
    @Transactional
    public Optional<RegionId> regionOf(String name) {
        return Optional.of(name)
                .filter(PlainName::isPlain)
                .map(plain -> entities.find(LoginName.class, plain))
                .map(LoginName::region)
                .filter(region -> regions.find(region).isPresent());
    }

    /** The account of the speaking region with that name, when it may log in. */
    @Transactional
    public Optional<Account> findActive(RegionId region, String name) {
        return find(region, name).filter(Account::active);
    }

    Optional<Account> find(RegionId region, String name) {
        return Optional.ofNullable(entities.find(Account.class, new AccountKey(region.value(), name)));
    }

    void add(Account account) {
        if (entities.find(LoginName.class, account.name()) == null) {
            entities.persist(new LoginName(account.name(), account.region()));
            entities.flush();
        }
        entities.persist(account);
    }

    List<Account> trialAccounts() {
        return entities.createQuery("select a from Account a where a.trial = true", Account.class)
                .getResultList();
    }
}
