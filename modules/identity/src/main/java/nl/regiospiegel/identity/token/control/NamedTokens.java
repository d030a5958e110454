package nl.regiospiegel.identity.token.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.regiospiegel.identity.account.control.Caller;
import nl.regiospiegel.identity.account.entity.PlainName;
import nl.regiospiegel.identity.audit.control.AuditTrail;
import nl.regiospiegel.identity.audit.entity.Action;
import nl.regiospiegel.identity.token.entity.AccessToken;
import nl.regiospiegel.identity.token.entity.TokenKey;
import nl.regiospiegel.identity.token.entity.TokenKind;
import nl.regiospiegel.identity.token.entity.TokenText;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.rules.Fault;
import nl.regiospiegel.regions.rules.InvalidInput;

/** Reading tokens that an administrator makes for other programs of the region, such as a BI tool. */
@ApplicationScoped
public class NamedTokens {

    @PersistenceContext(unitName = "regiospiegel")
    private EntityManager entities;

    @Inject
    private AuditTrail audit;

    @Inject
    private Language language;

    /** All of the region, newest first, the revoked and expired ones too. */
    @Transactional
    public List<AccessToken> all() {
        return entities.createQuery(
                        "select t from AccessToken t where t.kind = :kind order by t.createdAt desc, t.id",
                        AccessToken.class)
                .setParameter("kind", TokenKind.NAMED)
                .getResultList();
    }

    /**
     * @param days how long it is valid, 1 to 365
     * @throws InvalidInput naming every fault
     */
    @Transactional
    public IssuedToken create(Caller administrator, String name, Integer days) {
        refuseFaults(name, days);
        var text = TokenText.random(administrator.region());
        var expires = Instant.now().plus(Duration.ofDays(days));
        var token = AccessToken.named(text, name.strip(), administrator.getName(), expires);
        entities.persist(token);
        audit.record(administrator.region(), administrator.getName(), Action.TOKEN_CREATED, token.id());
        return new IssuedToken(text, token);
    }

    /** Ends the token at once; twice is the same as once. */
    @Transactional
    public AccessToken revoke(Caller administrator, String id) {
        var token = find(administrator, id);
        if (token == null || token.kind() != TokenKind.NAMED) {
            throw new UnknownToken(id, language);
        }
        if (token.revokedAt() == null) {
            token.revoke(Instant.now());
            audit.record(administrator.region(), administrator.getName(), Action.TOKEN_REVOKED, id);
        }
        return token;
    }

    private AccessToken find(Caller administrator, String id) {
        return id == null || !PlainName.isPlain(id)
                ? null
                : entities.find(
                        AccessToken.class, new TokenKey(administrator.region().value(), id));
    }

    private void refuseFaults(String name, Integer days) {
        var faults = new ArrayList<Fault>();
        if (name == null || name.isBlank() || name.strip().length() > PlainName.LONGEST) {
            faults.add(Fault.inBody(
                    "name",
                    "/name",
                    "length",
                    language.choose(
                            "Geef een naam van 1 tot en met 100 tekens.", "Give a name of 1 to 100 characters.")));
        }
        if (name != null && PlainName.hasControls(name)) {
            faults.add(Fault.inBody(
                    "name",
                    "/name",
                    "control-character",
                    language.choose(
                            "Laat regeleinden, tabs en andere stuurtekens uit de naam weg.",
                            "Leave line breaks, tabs and other control characters out of the name.")));
        }
        if (days == null || days < 1 || days > TokenKind.NAMED.longest().toDays()) {
            faults.add(Fault.inBody(
                    "days",
                    "/days",
                    "out-of-range",
                    language.choose(
                            "Geef een aantal dagen van 1 tot en met 365.", "Give a number of days from 1 to 365.")));
        }
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
    }
}
