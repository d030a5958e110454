package nl.regiospiegel.launcher.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import nl.regiospiegel.launcher.settings.ConfiguredDatabase;
import nl.regiospiegel.launcher.settings.Login;
import nl.regiospiegel.launcher.words.PlainFailure;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RealDatabase.class)
class RolesTest {
    private static final Login OWNER = new Login("roles_owner", "owner");
    private static final Login PLAIN_OWNER = new Login("roles_plain_owner", "plain");
    private static final Login APPLICATION = new Login("roles_plain_application", "application");

    @BeforeAll
    static void prepare() throws SQLException {
        RealDatabase.run(
                "postgres",
                "drop database if exists roles",
                "drop role if exists roles_application, roles_reader, roles_owner, roles_plain_owner,"
                        + " roles_plain_application, roles_mighty",
                "create role roles_owner login createrole password 'owner'",
                "create role roles_plain_owner login password 'plain'",
                "create role roles_plain_application login password 'application'",
                "create role roles_mighty login bypassrls password 'mighty'",
                "create database roles owner roles_owner");
    }

    @Test
    void an_owner_who_may_create_roles_needs_no_other_settings() throws SQLException {
        DatabaseAccess access = configure(OWNER, "roles_application", Optional.empty());
        assertEquals("roles_owner", access.owner().user());
        assertEquals("roles_reader", access.reader());
        Connecting.open(access.url(), access.application()).close();
        assertEquals("f", RealDatabase.ask("roles", "select rolcanlogin from pg_roles where rolname = 'roles_reader'"));
    }

    @Test
    void the_application_gets_a_fresh_password_at_each_start() throws SQLException {
        Login first = configure(OWNER, "roles_application", Optional.empty()).application();
        Login second = configure(OWNER, "roles_application", Optional.empty()).application();
        assertNotEquals(first, second);
        assertThrows(PlainFailure.class, () -> Connecting.open(RealDatabase.url("roles"), first));
    }

    @Test
    void an_owner_who_may_not_is_told_what_to_run_and_to_set() {
        String message = refusal(PLAIN_OWNER, APPLICATION.user(), Optional.empty());
        assertTrue(message.contains("deploy/roles.sql"), message);
        assertTrue(message.contains("REGIOSPIEGEL_DATABASE_APPLICATION_PASSWORD"), message);
    }

    @Test
    void a_given_application_role_is_left_as_it_is() throws SQLException {
        RealDatabase.run("postgres", "drop role if exists roles_reader", "create role roles_reader nologin");
        assertEquals(
                APPLICATION,
                configure(PLAIN_OWNER, APPLICATION.user(), Optional.of(APPLICATION.password()))
                        .application());
    }

    @Test
    void the_application_may_make_temporary_tables_or_the_start_says_who_must_allow_it() throws SQLException {
        String may = "select has_database_privilege('roles_plain_application', 'roles', 'temporary')";
        Optional<String> password = Optional.of(APPLICATION.password());
        RealDatabase.run("postgres", "revoke temporary on database roles from public");
        String message = refusal(PLAIN_OWNER, APPLICATION.user(), password);
        assertTrue(message.contains("grant temporary on database roles"), message);
        configure(OWNER, APPLICATION.user(), password);
        assertEquals("t", RealDatabase.ask("roles", may));
        RealDatabase.run(
                "postgres",
                "revoke temporary on database roles from roles_plain_application",
                "grant temporary on database roles to public");
    }

    @Test
    void an_application_role_that_passes_row_security_is_refused() {
        assertTrue(refusal(OWNER, "roles_mighty", Optional.of("mighty")).contains("mag te veel"));
        assertTrue(refusal(OWNER, OWNER.user(), Optional.of("owner")).contains("mag te veel"));
        assertTrue(refusal(OWNER, RealDatabase.superuser().user(), Optional.of("any"))
                .contains("mag te veel"));
    }

    @Test
    void a_given_application_role_must_exist_and_its_password_must_be_right() {
        assertTrue(refusal(OWNER, "roles_nobody", Optional.of("any")).contains("bestaat niet"));
        assertTrue(refusal(OWNER, APPLICATION.user(), Optional.of("wrong")).contains("weigert het wachtwoord"));
    }

    private static String refusal(Login owner, String application, Optional<String> password) {
        return assertThrows(PlainFailure.class, () -> configure(owner, application, password))
                .getMessage();
    }

    private static DatabaseAccess configure(Login owner, String application, Optional<String> password)
            throws SQLException {
        String url = RealDatabase.url("roles");
        try (Connection connection = Connecting.open(url, owner)) {
            return Roles.inConfigured(
                    connection, new ConfiguredDatabase(url, owner, application, password, "roles_reader"));
        }
    }
}
