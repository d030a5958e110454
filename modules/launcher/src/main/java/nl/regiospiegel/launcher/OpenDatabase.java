package nl.regiospiegel.launcher;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import nl.regiospiegel.launcher.administrator.Administrator;
import nl.regiospiegel.launcher.administrator.CreatingAdministrator;
import nl.regiospiegel.launcher.database.Connecting;
import nl.regiospiegel.launcher.database.DatabaseAccess;
import nl.regiospiegel.launcher.database.Roles;
import nl.regiospiegel.launcher.database.TrialAccounts;
import nl.regiospiegel.launcher.installation.DataDirectory;
import nl.regiospiegel.launcher.installation.Installation;
import nl.regiospiegel.launcher.postgres.EmbeddedPostgres;
import nl.regiospiegel.launcher.settings.ConfiguredDatabase;
import nl.regiospiegel.launcher.settings.Login;
import nl.regiospiegel.launcher.settings.Settings;
import nl.regiospiegel.launcher.words.Words;

/**
 * The database of this start: the configured one, or the embedded one, which is then running.
 *
 * @param keeper may see and write everything: the embedded superuser or the configured owner
 */
record OpenDatabase(String url, Login keeper, Settings settings) {

    static OpenDatabase open(Settings settings, DataDirectory data, Closing closing, PrintStream console) {
        if (settings.database().isPresent()) {
            ConfiguredDatabase configured = settings.database().get();
            console.println(Words.say("database.configured", Connecting.withoutSecrets(configured.url())));
            return new OpenDatabase(configured.url(), configured.owner(), settings);
        }
        console.println(Words.say("database.embedded", Installation.postgresqlVersion()));
        EmbeddedPostgres postgres = closing.add(new EmbeddedPostgres(data));
        postgres.start();
        try (Connection superuser = Connecting.open(postgres.url("postgres"), postgres.superuser())) {
            Roles.createDatabase(superuser, Settings.DATABASE);
        } catch (SQLException failure) {
            throw Connecting.failure(failure, postgres.url("postgres"), postgres.superuser());
        }
        return new OpenDatabase(postgres.url(Settings.DATABASE), postgres.superuser(), settings);
    }

    Connection connect() {
        return Connecting.open(url, keeper);
    }

    /** The three roles, ready; the application's may have a new password from here on. */
    DatabaseAccess prepareRoles() {
        try (Connection connection = connect()) {
            return settings.database().isPresent()
                    ? Roles.inConfigured(connection, settings.database().get())
                    : Roles.inEmbedded(connection, url);
        } catch (SQLException failure) {
            throw Connecting.failure(failure, url, keeper);
        }
    }

    List<String> trialAccounts() {
        if (settings.database().isPresent()) {
            return List.of();
        }
        try (Connection connection = connect()) {
            return TrialAccounts.byRegion(connection, settings.demonstration());
        } catch (SQLException failure) {
            throw Connecting.failure(failure, url, keeper);
        }
    }

    void create(Administrator administrator) {
        try (Connection connection = connect()) {
            new CreatingAdministrator(connection).create(administrator);
        } catch (SQLException failure) {
            throw Connecting.failure(failure, url, keeper);
        }
    }
}
