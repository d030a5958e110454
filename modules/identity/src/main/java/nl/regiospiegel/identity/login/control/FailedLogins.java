package nl.regiospiegel.identity.login.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import nl.regiospiegel.identity.login.entity.FailedLogin;
import nl.regiospiegel.identity.token.entity.TokenText;
import nl.regiospiegel.regions.language.Language;

/** Slows guessing down: five failures of one name within a quarter of an hour, and that name waits. */
@ApplicationScoped
public class FailedLogins {

    static final int ALLOWED = 5;
    static final Duration WINDOW = Duration.ofMinutes(15);

    @PersistenceContext(unitName = "regiospiegel")
    private EntityManager entities;

    @Inject
    private Language language;

    /** @throws TooManyFailures when the name has to wait */
    @Transactional
    public void refuseWhenTooMany(String name) {
        var now = Instant.now();
        var failures = entities.createQuery(
                        "select f.failedAt from FailedLogin f where f.nameHash = :name and f.failedAt > :since"
                                + " order by f.failedAt desc",
                        Instant.class)
                .setParameter("name", TokenText.hash(name))
                .setParameter("since", now.minus(WINDOW))
                .setMaxResults(ALLOWED)
                .getResultList();
        if (failures.size() == ALLOWED) {
            var free = failures.get(ALLOWED - 1).plus(WINDOW);
            throw new TooManyFailures(Duration.between(now, free).plusSeconds(1), language);
        }
    }

    @Transactional
    public void add(String name) {
        forgetOld();
        entities.persist(new FailedLogin(TokenText.hash(name), Instant.now()));
    }

    /** After a success the name starts afresh. */
    @Transactional
    public void forget(String name) {
        entities.createQuery("delete from FailedLogin f where f.nameHash = :name")
                .setParameter("name", TokenText.hash(name))
                .executeUpdate();
    }

    private void forgetOld() {
        entities.createQuery("delete from FailedLogin f where f.failedAt < :before")
                .setParameter("before", Instant.now().minus(WINDOW))
                .executeUpdate();
    }
}
