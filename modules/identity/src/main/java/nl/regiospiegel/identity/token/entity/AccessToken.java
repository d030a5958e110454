package nl.regiospiegel.identity.token.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A token as kept: never its text, only the hash of it. Valid until it expires or is revoked. */
@Entity
@IdClass(TokenKey.class)
@Table(schema = "identity", name = "access_token")
public class AccessToken {

    @Id
    @Column(name = "region_id")
    private String region;

    @Id
    private String id;

    @Column(name = "token_hash")
    private String tokenHash;

    @Enumerated(EnumType.STRING)
    private TokenKind kind;

    private String name;
    private String account;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    protected AccessToken() {}

    private AccessToken(TokenText text, TokenKind kind, String name, String account, Instant expiresAt) {
        this.region = text.region().value();
        this.id = UUID.randomUUID().toString();
        this.tokenHash = text.hash();
        this.kind = kind;
        this.name = name;
        this.account = account;
        this.createdAt = Instant.now();
        this.expiresAt = expiresAt;
    }

    /** A token of a login or a page, as long as its kind may live. */
    public static AccessToken of(TokenText text, TokenKind kind, String account) {
        return new AccessToken(text, kind, null, account, Instant.now().plus(kind.longest()));
    }

    /** A token for another program, with the name an administrator gave it. */
    public static AccessToken named(TokenText text, String name, String account, Instant expiresAt) {
        return new AccessToken(text, TokenKind.NAMED, name, account, expiresAt);
    }

    public String id() {
        return id;
    }

    public TokenKind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    /** Name of the account that made it. */
    public String account() {
        return account;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    /** When it was revoked, {@code null} when it was not. */
    public Instant revokedAt() {
        return revokedAt;
    }

    public boolean isValidAt(Instant moment) {
        return revokedAt == null && moment.isBefore(expiresAt);
    }

    public void revoke(Instant moment) {
        if (revokedAt == null) {
            revokedAt = moment;
        }
    }
}
