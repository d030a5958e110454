package nl.regiospiegel.identity.login.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A login that failed, counted for the name that was tried, whether an account of that name exists or not. */
@Entity
@IdClass(FailedLoginKey.class)
@Table(schema = "identity", name = "failed_login")
public class FailedLogin {

    @Id
    @Column(name = "name_hash")
    private String nameHash;

    @Id
    private String id;

    @Column(name = "failed_at")
    private Instant failedAt;

    protected FailedLogin() {}

    public FailedLogin(String nameHash, Instant failedAt) {
        this.nameHash = nameHash;
        this.id = UUID.randomUUID().toString();
        this.failedAt = failedAt;
    }
}
