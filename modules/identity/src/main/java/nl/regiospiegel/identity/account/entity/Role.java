package nl.regiospiegel.identity.account.entity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What an account may do. */
public enum Role {
    READER,
    EDITOR,
    APPROVER,
    ADMINISTRATOR;

    /** As it stands in tokens, security constraints and the database: {@code reader}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Set<Role> parse(String texts) {
        return Arrays.stream(texts.split(","))
                .map(text -> valueOf(text.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toUnmodifiableSet());
    }

    static String join(Set<Role> roles) {
        return roles.stream().sorted().map(Role::text).collect(Collectors.joining(","));
    }
}
