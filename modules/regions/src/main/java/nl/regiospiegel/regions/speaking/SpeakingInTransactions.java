package nl.regiospiegel.regions.speaking;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Tells PostgreSQL, at the start of each transaction and for that transaction only, which region speaks. The one place
 * where {@code app.region} is set; row-level security does the rest. Runs just inside {@link Transactional}.
 */
@Interceptor
@Transactional
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 210)
public class SpeakingInTransactions {

    private static final String KEY = "regiospiegel.region";

    @Inject
    private SpeakingRegion speaking;

    // EclipseLink reads outside the transaction's connection until its own is begun; unwrapping begins it
    @PersistenceContext(unitName = "regiospiegel")
    private EntityManager entities;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    @AroundInvoke
    public Object speak(InvocationContext call) throws Exception {
        if (transaction.getTransactionKey() != null && speaking.region().isPresent()) {
            var region = speaking.region().get();
            var said = transaction.getResource(KEY);
            if (said == null) {
                say(region);
                transaction.putResource(KEY, region);
            } else if (!region.equals(said)) {
                throw new IllegalStateException("the region changed inside a transaction");
            }
        }
        return call.proceed();
    }

    private void say(RegionId region) throws SQLException {
        var connection = entities.unwrap(Connection.class);
        try (var statement = connection.prepareStatement("select set_config('app.region', ?, true)")) {
            statement.setString(1, region.value());
            statement.execute();
        }
    }
}
