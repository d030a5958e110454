package nl.regiospiegel.regions.rights;

import java.util.Set;

/** The roles an account has at this moment; none until somebody who knows has said so. */
public final class PresentRoles {

    private final String account;
    private Set<String> roles = Set.of();

    public PresentRoles(String account) {
        this.account = account;
    }

    public String account() {
        return account;
    }

    /** Said by who keeps the accounts. */
    public void are(Set<String> known) {
        roles = Set.copyOf(known);
    }

    /** @param role as it stands in tokens: {@code editor} */
    public boolean include(String role) {
        return roles.contains(role);
    }
}
