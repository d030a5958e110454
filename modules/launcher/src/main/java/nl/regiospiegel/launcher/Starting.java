package nl.regiospiegel.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import nl.regiospiegel.launcher.database.DatabaseAccess;
import nl.regiospiegel.launcher.database.Migrations;
import nl.regiospiegel.launcher.installation.DataDirectory;
import nl.regiospiegel.launcher.installation.Installation;
import nl.regiospiegel.launcher.installation.Logs;
import nl.regiospiegel.launcher.installation.PrivateFiles;
import nl.regiospiegel.launcher.server.HttpPort;
import nl.regiospiegel.launcher.server.Server;
import nl.regiospiegel.launcher.settings.Setting;
import nl.regiospiegel.launcher.settings.Settings;
import nl.regiospiegel.launcher.words.Words;

/** Starts the product step by step: database, roles, migrations, server; says at each step what is going on. */
final class Starting {
    private static final int PASSWORD_LENGTH = 12;

    private final Installation installation;
    private final Settings settings;
    private final DataDirectory data;
    private final Logs logs;
    private final PrintStream console;

    Starting(Installation installation, Settings settings, DataDirectory data, Logs logs, PrintStream console) {
        this.installation = installation;
        this.settings = settings;
        this.data = data;
        this.logs = logs;
        this.console = console;
    }

    void run(Closing closing) {
        Instant began = Instant.now();
        HttpPort.check(settings.http());
        OpenDatabase database = OpenDatabase.open(settings, data, closing, console);
        DatabaseAccess access = database.prepareRoles();
        say("migrating");
        Migrations.run(access);
        handOver(access);
        say("serving");
        closing.add(Server.start(installation, settings.http(), data.server(), logs.properties()));
        long seconds = Duration.between(began, Instant.now()).toSeconds();
        say("ready", seconds, settings.http().url(), logs.file());
        showTrialAccounts(database);
    }

    /** The application reads these as MicroProfile Config; a system property wins over the environment. */
    private void handOver(DatabaseAccess access) {
        set(Setting.DATABASE_URL, access.url());
        set(Setting.DATABASE_USER, access.application().user());
        set(Setting.DATABASE_PASSWORD, access.application().password());
        set(Setting.DATA_DIRECTORY, settings.dataDirectory().toString());
        set(Setting.NATIONAL_IMPORTERS, settings.nationalImporters());
        set(Setting.TENANTS_DIRECTORY, settings.tenants().toString());
        set(Setting.DEMONSTRATION, settings.demonstration() ? "on" : "off");
        if (settings.database().isEmpty()) {
            set(Setting.TRIAL_PASSWORD, trialPassword());
        }
    }

    private void showTrialAccounts(OpenDatabase database) {
        if (settings.database().isEmpty()) {
            say(
                    "trial.accounts",
                    settings.trialPassword()
                            .map(chosen -> Words.say("trial.chosen"))
                            .orElseGet(this::trialPassword));
            database.trialAccounts().forEach(line -> say("trial.region", line));
        }
    }

    private String trialPassword() {
        return settings.trialPassword().orElseGet(() -> {
            try {
                return PrivateFiles.secret(data.secret("trial-password"), PASSWORD_LENGTH);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
    }

    private static void set(Setting setting, String value) {
        System.setProperty(setting.property(), value);
    }

    private void say(String key, Object... values) {
        console.println(Words.say(key, values));
    }
}
