package nl.regiospiegel.identity.account.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import nl.regiospiegel.regions.speaking.RegionId;

/**
 * An account of an official. Belongs to one region for good; holds the hash of its password and its roles. A trial account
 * exists to try the product out and is switched off as soon as the product is started without a trial password.
 */
@Entity
@IdClass(AccountKey.class)
@Table(schema = "identity", name = "account")
public class Account {

    @Id
    @Column(name = "region_id")
    private String region;

    @Id
    private String name;

    @Column(name = "password_hash")
    private String passwordHash;

    private String roles;
    private boolean active;
    private boolean trial;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Account() {}

    private Account(RegionId region, String name, Role role, Instant createdAt) {
        this.region = region.value();
        this.name = name;
        this.roles = Role.join(Set.of(role));
        this.trial = true;
        this.createdAt = createdAt;
    }

    /** A trial account, not yet active. */
    public static Account toTryOut(RegionId region, String name, Role role, Instant createdAt) {
        return new Account(region, name, role, createdAt);
    }

    public RegionId region() {
        return new RegionId(region);
    }

    public String name() {
        return name;
    }

    public String passwordHash() {
        return passwordHash;
    }

    public Set<Role> roles() {
        return Role.parse(roles);
    }

    public boolean active() {
        return active;
    }

    public boolean trial() {
        return trial;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** Lets it log in with a password, given as its hash. */
    public void activate(String withPasswordHash) {
        passwordHash = withPasswordHash;
        active = true;
    }

    public void deactivate() {
        active = false;
    }
}
