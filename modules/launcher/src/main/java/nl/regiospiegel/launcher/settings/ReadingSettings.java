package nl.regiospiegel.launcher.settings;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.regiospiegel.launcher.words.PlainFailure;
import nl.regiospiegel.launcher.words.Words;

/** Reads and checks the settings; all faults are reported together. */
public final class ReadingSettings {
    /** Read by the application; a number that is none is told before anything is started. */
    private static final List<Setting> AMOUNTS = List.of(
            Setting.IMPORT_MEGABYTES,
            Setting.IMPORT_ROWS,
            Setting.IMPORT_MINUTES,
            Setting.IMPORT_JOBS,
            Setting.IMPORT_DAYS,
            Setting.EXPORT_STREAMS,
            Setting.EVALUATION_KEPT,
            Setting.CBS_MINUTES,
            Setting.CBS_MEGABYTES);

    private static final String ADDRESS = "https?://[A-Za-z0-9.\\-]+(:[0-9]{1,5})?(/[A-Za-z0-9._/\\-]*)?";

    private final SettingValues values;
    private final Path installation;
    private final List<String> faults = new ArrayList<>();

    private ReadingSettings(SettingValues values, Path installation) {
        this.values = values;
        this.installation = installation;
    }

    /**
     * @param installation the folder that holds the jar
     * @throws PlainFailure naming every setting that is wrong
     */
    public static Settings read(SettingValues values, Path installation) {
        return new ReadingSettings(values, installation).read();
    }

    private Settings read() {
        Optional<ConfiguredDatabase> database = database();
        Settings settings = new Settings(
                new HttpAddress(values.find(Setting.HTTP_ADDRESS).orElse("127.0.0.1"), port()),
                path(Setting.DATA_DIRECTORY).orElseGet(() -> Path.of(System.getProperty("user.home"), ".regiospiegel")),
                database,
                tenants(),
                demonstration(database.isEmpty()),
                values.find(Setting.TRIAL_PASSWORD),
                nationalImporters(database.isEmpty()));
        AMOUNTS.forEach(this::checkAmount);
        check(Setting.CBS_V3_ADDRESS, ADDRESS, "settings.address");
        check(Setting.CBS_V4_ADDRESS, ADDRESS, "settings.address");
        check(Setting.CBS_PROXY, "[A-Za-z0-9.\\-]+:[1-9][0-9]{0,4}", "settings.proxy");
        if (!faults.isEmpty()) {
            throw PlainFailure.of("settings.faulty", String.join(System.lineSeparator(), faults));
        }
        return settings;
    }

    private int port() {
        String text = values.find(Setting.HTTP_PORT).orElse("8080");
        if (text.matches("[1-9][0-9]{0,4}") && Integer.parseInt(text) <= 65_535) {
            return Integer.parseInt(text);
        }
        fault("settings.port", Setting.HTTP_PORT, text);
        return 0;
    }

    private boolean demonstration(boolean otherwise) {
        String text = values.find(Setting.DEMONSTRATION).orElse(otherwise ? "on" : "off");
        if (!text.equals("on") && !text.equals("off")) {
            fault("settings.demonstration", Setting.DEMONSTRATION, text);
        }
        return text.equals("on");
    }

    /** Everybody where the product is tried out, otherwise nobody until somebody says who. */
    private String nationalImporters(boolean tryingOut) {
        return values.find(Setting.NATIONAL_IMPORTERS).orElse(tryingOut ? "*" : "-");
    }

    private void checkAmount(Setting setting) {
        check(setting, "[1-9][0-9]{0,8}", "settings.amount");
    }

    private void check(Setting setting, String shape, String key) {
        values.find(setting).filter(text -> !text.matches(shape)).ifPresent(text -> fault(key, setting, text));
    }

    private Path tenants() {
        Optional<Path> chosen = path(Setting.TENANTS_DIRECTORY);
        Path beside = installation.resolve("tenants");
        Path folder = chosen.orElse(
                Files.isDirectory(beside) ? beside : Path.of("tenants").toAbsolutePath());
        if (!Files.isDirectory(folder)) {
            fault("settings.tenants", Setting.TENANTS_DIRECTORY, folder);
        }
        return folder;
    }

    private Optional<Path> path(Setting setting) {
        try {
            return values.find(setting)
                    .map(text -> Path.of(text).toAbsolutePath().normalize());
        } catch (InvalidPathException faulty) {
            fault("settings.path", setting, faulty.getInput());
            return Optional.empty();
        }
    }

    private Optional<ConfiguredDatabase> database() {
        Optional<String> url = values.find(Setting.DATABASE_URL);
        if (url.isEmpty()) {
            return Optional.empty();
        }
        if (!url.get().startsWith("jdbc:postgresql:")) {
            fault("settings.url", Setting.DATABASE_URL, "");
        }
        if (values.find(Setting.DATABASE_USER).isEmpty()) {
            fault("settings.user", Setting.DATABASE_USER, "");
        }
        if (values.find(Setting.TRIAL_PASSWORD).isPresent()) {
            fault("settings.trial", Setting.TRIAL_PASSWORD, "");
        }
        return Optional.of(new ConfiguredDatabase(
                url.get(),
                new Login(
                        values.find(Setting.DATABASE_USER).orElse(""),
                        values.find(Setting.DATABASE_PASSWORD).orElse("")),
                values.find(Setting.DATABASE_APPLICATION_USER).orElse(Settings.APPLICATION),
                values.find(Setting.DATABASE_APPLICATION_PASSWORD),
                values.find(Setting.DATABASE_READER_USER).orElse(Settings.READER)));
    }

    private void fault(String key, Setting setting, Object value) {
        faults.add(Words.say(key, setting.variable(), value));
    }
}
