package nl.regiospiegel.app.it;

import static nl.regiospiegel.app.it.TrialRegions.ONE;
import static nl.regiospiegel.app.it.TrialRegions.TWO;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.metamodel.EntityType;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import nl.regiospiegel.identity.account.entity.Account;
import nl.regiospiegel.identity.account.entity.AccountKey;
import nl.regiospiegel.identity.account.entity.Role;
import nl.regiospiegel.identity.audit.entity.Action;
import nl.regiospiegel.identity.audit.entity.AuditEntry;
import nl.regiospiegel.regions.speaking.RegionId;
import org.junit.jupiter.api.Test;

/** The same wall, seen through the server's own data source and persistence unit. */
class IsolationInJavaIT extends InTheProduct {

    @Inject
    SpeakingTrial trial;

    @Resource(lookup = "java:app/jdbc/regiospiegel")
    DataSource source;

    @Test
    void entities_of_another_region_do_not_exist() {
        var key = new AccountKey(TWO, TWO + "-reader");
        assertNotNull(trial.as(TWO, entities -> entities.find(Account.class, key)));
        assertNull(trial.as(ONE, entities -> entities.find(Account.class, key)));
        // also right after the owner had it in hand, and when nobody speaks
        assertNull(trial.as(null, entities -> entities.find(Account.class, key)));
    }

    @Test
    void every_query_over_accounts_gives_the_own_ones_only() {
        assertEquals(Set.of(ONE), regionsOfAccounts(ONE));
        assertEquals(Set.of(TWO), regionsOfAccounts(TWO));
        assertEquals(Set.of(), regionsOfAccounts(null));
        assertEquals(Set.of(), regionsOfAccounts("nergens"));
    }

    @Test
    void without_a_region_no_region_owned_entity_is_found() {
        var owned = trial.as(null, IsolationInJavaIT::ownedEntities);
        assertTrue(owned.size() >= 8, owned.toString());
        owned.forEach(name -> assertEquals(
                0, trial.<Long>as(null, entities -> count(entities, name)).intValue(), name));
    }

    @Test
    void a_row_for_another_region_cannot_be_written() {
        assertThrows(
                RuntimeException.class,
                () -> trial.as(ONE, entities -> {
                    entities.persist(new AuditEntry(new RegionId(TWO), "indringer", Action.LOGIN, null));
                    return null;
                }));
        assertThrows(
                RuntimeException.class,
                () -> trial.as(null, entities -> {
                    entities.persist(new AuditEntry(new RegionId(TWO), "indringer", Action.LOGIN, null));
                    return null;
                }));
        var forged = Account.toTryOut(new RegionId(TWO), TWO + "-reader", Role.ADMINISTRATOR, Instant.now());
        assertThrows(RuntimeException.class, () -> trial.as(ONE, entities -> entities.merge(forged)));
        var intruders = trial.as(TWO, entities -> entities.createQuery(
                        "select a from AuditEntry a where a.account = 'indringer'", AuditEntry.class)
                .getResultList());
        assertEquals(List.of(), intruders);
    }

    @Test
    void a_connection_keeps_nothing_of_the_region_that_spoke_last() throws SQLException {
        for (int i = 0; i < 20; i++) {
            assertEquals(Set.of(ONE), regionsOfAccounts(ONE));
            try (var connection = source.getConnection();
                    var statement = connection.createStatement();
                    var answer = statement.executeQuery(
                            "select count(*), current_setting('app.region', true) from identity.account")) {
                answer.next();
                assertEquals(0, answer.getInt(1));
                assertTrue(answer.getString(2) == null || answer.getString(2).isEmpty());
            }
        }
    }

    @Test
    void plain_sql_in_the_transaction_of_a_region_sees_the_same() {
        var regions =
                trial.as(ONE, entities -> entities.createNativeQuery("select distinct region_id from identity.account")
                        .getResultList());
        assertEquals(List.of(ONE), regions);
    }

    @Test
    void a_region_cannot_change_inside_a_transaction() {
        assertThrows(RuntimeException.class, () -> trial.as(ONE, outer -> trial.as(TWO, inner -> null)));
    }

    private Set<String> regionsOfAccounts(String speaking) {
        return trial.as(
                speaking,
                entities -> new TreeSet<>(entities.createQuery("select a from Account a", Account.class)
                        .getResultStream()
                        .map(account -> account.region().value())
                        .toList()));
    }

    private static List<String> ownedEntities(EntityManager entities) {
        return entities.getMetamodel().getEntities().stream()
                .filter(type -> type.getJavaType().getPackageName().startsWith("nl.regiospiegel"))
                .filter(IsolationInJavaIT::isOwned)
                .map(EntityType::getName)
                .sorted()
                .toList();
    }

    /** Every entity that knows its region, except the shared list of login names. */
    private static boolean isOwned(EntityType<?> type) {
        return type.getName().equals("KnownRegion")
                || (!type.getName().equals("LoginName")
                        && type.getAttributes().stream()
                                .anyMatch(attribute -> attribute.getName().equals("region")));
    }

    private static long count(EntityManager entities, String entity) {
        return entities.createQuery("select count(e) from " + entity + " e", Long.class)
                .getSingleResult();
    }
}
