package nl.regiospiegel.identity.token.entity;

import java.time.Duration;

/** What a token is for, and how long it may live. */
public enum TokenKind {
    /** Made by logging in at the API; may do what its account may. */
    LOGIN(Duration.ofHours(8)),
    /** Made for the charts of a page; may only read. */
    PAGE(Duration.ofMinutes(10)),
    /** Made by an administrator for another program; may only read. */
    NAMED(Duration.ofDays(365));

    private final Duration longest;

    TokenKind(Duration longest) {
        this.longest = longest;
    }

    public Duration longest() {
        return longest;
    }

    public boolean readOnly() {
        return this != LOGIN;
    }
}
