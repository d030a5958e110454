package nl.regiospiegel.app.start;

/**
 * The class with which the pool asks, each time it hands out a connection, whether that still lives. The pool asks the class
 * loader of this WAR for it by name, and that looks through the WAR before it asks the server. What it was once asked for in
 * this way it knows by name from then on; the search was more than half of the cost of a connection.
 */
final class PoolCheck {

    /** As in {@code web.xml}. */
    static final String NAME = "org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation";

    private PoolCheck() {}

    static void remember() {
        try {
            Class.forName(NAME, false, PoolCheck.class.getClassLoader());
        } catch (ClassNotFoundException other) {
            throw new IllegalStateException(other);
        }
    }
}
