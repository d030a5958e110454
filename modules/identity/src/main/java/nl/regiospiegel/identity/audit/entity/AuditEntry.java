package nl.regiospiegel.identity.audit.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
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

    @Enumerated(EnumType.STRING)
    private Action action;

    private String subject;

    protected AuditEntry() {}

    public AuditEntry(RegionId region, String account, Action action, String subject) {
        this.region = region.value();
        this.id = UUID.randomUUID().toString();
        this.at = Instant.now();
        this.account = account;
        this.action = action;
        this.subject = subject;
    }

    public Instant at() {
        return at;
    }

    public String account() {
        return account;
    }

    public Action action() {
        return action;
    }

    /** What it was done to, {@code null} when that is the account itself. */
    public String subject() {
        return subject;
    }
}
