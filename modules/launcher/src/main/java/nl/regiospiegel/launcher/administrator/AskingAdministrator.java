package nl.regiospiegel.launcher.administrator;

import java.io.Console;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import nl.regiospiegel.launcher.settings.Setting;
import nl.regiospiegel.launcher.settings.SettingValues;
import nl.regiospiegel.launcher.words.PlainFailure;
import nl.regiospiegel.launcher.words.Words;

/** Name and password of the new administrator: from the settings, otherwise asked at the terminal. */
public final class AskingAdministrator {
    private final SettingValues values;
    private final Optional<Console> terminal;

    public AskingAdministrator(SettingValues values, Optional<Console> terminal) {
        this.values = values;
        this.terminal = terminal;
    }

    /** @throws PlainFailure when something is missing or does not do */
    public Administrator ask(String region) {
        String name = values.find(Setting.ADMINISTRATOR_NAME)
                .orElseGet(() -> terminal().readLine("%s", Words.say("administrator.ask.name")))
                .strip()
                .toLowerCase(Locale.ROOT);
        return new Administrator(region, name, password());
    }

    private char[] password() {
        Optional<String> given = values.find(Setting.ADMINISTRATOR_PASSWORD);
        if (given.isPresent()) {
            return given.get().toCharArray();
        }
        char[] typed = terminal().readPassword("%s", Words.say("administrator.ask.password"));
        char[] again = terminal().readPassword("%s", Words.say("administrator.ask.again"));
        if (!Arrays.equals(typed, again)) {
            throw PlainFailure.of("administrator.different");
        }
        return typed;
    }

    private Console terminal() {
        return terminal.orElseThrow(() -> PlainFailure.of("administrator.no-terminal"));
    }
}
