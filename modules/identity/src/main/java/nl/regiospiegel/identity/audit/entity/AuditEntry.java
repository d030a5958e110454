package nl.regiospiegel.identity.audit.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.regiospiegel.regions.audit.Audited;
import nl.regiospiegel.regions.speaking.RegionId;

/** One line of the audit trail of a region. */
@Entity
@IdClass(AuditEntryKey.class)
@Table(schema = "identity", name = "audit_entry")
public class AuditEntry {

    @Id
    @Column(name = "region_id")
    private String region;

    @Id
    private String id;

    private Instant at;
    private String account;

    private String action;
    private String subject;
    private String detail;

    protected AuditEntry() {}

    public AuditEntry(RegionId region, String account, Action action, String subject) {
        this(region, account, new Audited(action.name(), subject, null));
    }

    public AuditEntry(RegionId region, String account, Audited audited) {
        this.region = region.value();
        this.id = UUID.randomUUID().toString();
        this.at = Instant.now();
        this.account = account;
        this.action = audited.action();
        this.subject = audited.subject();
        this.detail = audited.detail();
    }

    public Instant at() {
        return at;
    }

    public String account() {
        return account;
    }

    /** One of {@link Action}, or the word of the feature that did it. */
    public String action() {
        return action;
    }

    /** What it was done to, {@code null} when that is the account itself. */
    public String subject() {
        return subject;
    }

    /** What else must be known, {@code null} when nothing. */
    public String detail() {
        return detail;
    }
}
