package nl.regiospiegel.identity.audit.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import jakarta.transaction.Transactional;
import nl.regiospiegel.identity.audit.entity.AuditEntry;
import nl.regiospiegel.regions.audit.Audited;
import nl.regiospiegel.regions.speaking.SpeakingRegion;

/** Keeps what features did, with the account on whose behalf, in the same transaction. */
@ApplicationScoped
public class KeepAudited {

    /** Who acts when nobody is logged in: loading at the start, a schedule. */
    static final String PRODUCT = "regiospiegel";

    @Inject
    private AuditTrail trail;

    @Inject
    private SpeakingRegion speaking;

    @Inject
    private SecurityContext caller;

    @Transactional
    void keep(@Observes Audited audited) {
        var principal = caller.getCallerPrincipal();
        var account = principal == null ? PRODUCT : principal.getName();
        trail.add(new AuditEntry(speaking.region().orElseThrow(), account, audited));
    }
}
