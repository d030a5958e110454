package nl.regiospiegel.launcher.administrator;

import nl.regiospiegel.launcher.words.PlainFailure;

/** An account that may manage the other accounts of its region. */
public record Administrator(String region, String name, char[] password) {
    private static final int SHORTEST_PASSWORD = 12;

    public Administrator {
        if (!name.matches("[a-z0-9][a-z0-9._@-]{1,99}")) {
            throw PlainFailure.of("administrator.name", name);
        }
        if (password.length < SHORTEST_PASSWORD) {
            throw PlainFailure.of("administrator.password", SHORTEST_PASSWORD);
        }
    }
}
