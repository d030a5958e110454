package nl.regiospiegel.identity.audit.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import nl.regiospiegel.identity.audit.entity.Action;
import nl.regiospiegel.identity.audit.entity.AuditEntry;
import nl.regiospiegel.regions.speaking.RegionId;

/** Adds to the audit trail of the speaking region. */
@ApplicationScoped
public class AuditTrail {

    @PersistenceContext(unitName = "regiospiegel")
    private EntityManager entities;

    /** @param subject what it was done to, {@code null} when that is the account itself */
    @Transactional
    public AuditEntry record(RegionId region, String account, Action action, String subject) {
        return add(new AuditEntry(region, account, action, subject));
    }

    @Transactional
    public AuditEntry add(AuditEntry entry) {
        entities.persist(entry);
        return entry;
    }
}
