package nl.regiospiegel.identity.token.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import nl.regiospiegel.identity.account.control.Accounts;
import nl.regiospiegel.identity.account.control.Caller;
import nl.regiospiegel.identity.account.entity.Account;
import nl.regiospiegel.identity.token.entity.AccessToken;
import nl.regiospiegel.identity.token.entity.TokenKind;
import nl.regiospiegel.identity.token.entity.TokenText;

/** The tokens of the speaking region that come from a login, and the check of every token. */
@ApplicationScoped
public class AccessTokens {

    @PersistenceContext(unitName = "regiospiegel")
    private EntityManager entities;

    @Inject
    private Accounts accounts;

    /** A new token of this kind for who calls. */
    @Transactional
    public IssuedToken issue(Caller caller, TokenKind kind) {
        forgetExpired();
        var text = TokenText.random(caller.region());
        var token = AccessToken.of(text, kind, caller.getName());
        entities.persist(token);
        return new IssuedToken(text, token);
    }

    /** Who calls with this token; nobody when it is not valid (any more), or its account is not. */
    @Transactional
    public Optional<Caller> callerOf(TokenText text) {
        return entities.createQuery("select t from AccessToken t where t.tokenHash = :hash", AccessToken.class)
                .setParameter("hash", text.hash())
                .getResultStream()
                .filter(token -> token.isValidAt(Instant.now()))
                .findFirst()
                .flatMap(token ->
                        accounts.findActive(text.region(), token.account()).map(account -> caller(token, account)));
    }

    private static Caller caller(AccessToken token, Account account) {
        return token.kind().readOnly() ? Caller.readingFor(account) : Caller.as(account);
    }

    private void forgetExpired() {
        entities.createQuery("delete from AccessToken t where t.expiresAt < :now and t.kind <> :kept")
                .setParameter("now", Instant.now())
                .setParameter("kept", TokenKind.NAMED)
                .executeUpdate();
    }
}
