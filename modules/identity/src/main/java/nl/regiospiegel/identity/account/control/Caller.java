package nl.regiospiegel.identity.account.control;

import jakarta.security.enterprise.CallerPrincipal;
import java.util.Set;
import java.util.stream.Collectors;
import nl.regiospiegel.identity.account.entity.Account;
import nl.regiospiegel.identity.account.entity.Role;
import nl.regiospiegel.regions.speaking.RegionId;

/** Who is calling, on behalf of which region and with which roles; lives in a session or for one request. */
public final class Caller extends CallerPrincipal {

    /** Request attribute under which the way in leaves the caller. */
    public static final String ATTRIBUTE = Caller.class.getName();

    private static final long serialVersionUID = 1L;

    private final String region;
    private final Set<String> roles;
    private final boolean readOnly;

    private Caller(Account account, Set<String> roles, boolean readOnly) {
        super(account.name());
        this.region = account.region().value();
        this.roles = roles;
        this.readOnly = readOnly;
    }

    /** The account itself, with all its roles. */
    public static Caller as(Account account) {
        return new Caller(
                account, account.roles().stream().map(Role::text).collect(Collectors.toUnmodifiableSet()), false);
    }

    /** A token that may only read. */
    public static Caller readingFor(Account account) {
        return new Caller(account, Set.of(Role.READER.text()), true);
    }

    public RegionId region() {
        return new RegionId(region);
    }

    public Set<String> roles() {
        return roles;
    }

    public boolean readOnly() {
        return readOnly;
    }

    public boolean is(Role role) {
        return roles.contains(role.text());
    }
}
