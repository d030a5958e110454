package nl.regiospiegel.app.it;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.function.Function;
import nl.regiospiegel.regions.speaking.RegionId;
import nl.regiospiegel.regions.speaking.SpeakingRegion;

/** Does a piece of work in a transaction, on behalf of a region or of nobody. */
@ApplicationScoped
public class SpeakingTrial {

    @Inject
    private SpeakingRegion speaking;

    @Inject
    private InTransaction inTransaction;

    @ActivateRequestContext
    public <T> T as(String region, Function<EntityManager, T> work) {
        return region == null
                ? inTransaction.run(work)
                : speaking.during(new RegionId(region), () -> inTransaction.run(work));
    }

    /** The transaction, begun after the region is known. */
    @ApplicationScoped
    public static class InTransaction {

        @PersistenceContext(unitName = "regiospiegel")
        private EntityManager entities;

        @Transactional
        public <T> T run(Function<EntityManager, T> work) {
            return work.apply(entities);
        }
    }
}
