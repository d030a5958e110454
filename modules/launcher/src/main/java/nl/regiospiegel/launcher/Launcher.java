package nl.regiospiegel.launcher;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import nl.regiospiegel.launcher.administrator.Administrator;
import nl.regiospiegel.launcher.administrator.AskingAdministrator;
import nl.regiospiegel.launcher.fetching.FetchCommand;
import nl.regiospiegel.launcher.installation.DataDirectory;
import nl.regiospiegel.launcher.installation.Installation;
import nl.regiospiegel.launcher.installation.Logs;
import nl.regiospiegel.launcher.settings.ReadingSettings;
import nl.regiospiegel.launcher.settings.Setting;
import nl.regiospiegel.launcher.settings.SettingValues;
import nl.regiospiegel.launcher.settings.Settings;
import nl.regiospiegel.launcher.words.PlainFailure;
import nl.regiospiegel.launcher.words.Words;

/** The program: reads the command, runs it, and turns a failure into one plain message and an exit code. */
public final class Launcher {
    private static final Logger LOG = Logger.getLogger(Launcher.class.getName());
    private static final int FAILED = 1;
    private static final int MISUSED = 2;

    private final PrintStream console;
    private final Closing closing = new Closing();
    private Optional<Path> log = Optional.empty();

    private Launcher(PrintStream console) {
        this.console = console;
    }

    /** Returns when the product runs; ends the process after a failure or another command. */
    public static void launch(List<String> arguments) {
        PrintStream console = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        int code = new Launcher(console).run(arguments);
        if (code != 0 || !arguments.isEmpty()) {
            System.exit(code);
        }
    }

    private int run(List<String> arguments) {
        return switch (arguments.isEmpty() ? "start" : arguments.get(0)) {
            case "start" -> attempt(this::start);
            case "create-administrator" ->
                arguments.size() == 2 ? attempt(() -> createAdministrator(arguments.get(1))) : misused(arguments);
            case "fetch" ->
                attempt(() -> new FetchCommand(SettingValues.ofThisProcess(), console)
                        .run(arguments.subList(1, arguments.size())));
            case "version", "--version" -> say(Installation.productVersion());
            case "help", "--help", "-h" -> say(Words.say("help", Installation.productVersion(), settingNames()));
            default -> misused(arguments);
        };
    }

    private int attempt(Runnable work) {
        Runtime.getRuntime().addShutdownHook(new Thread(closing::close, "closing"));
        try {
            work.run();
            return 0;
        } catch (PlainFailure failure) {
            return fail(failure, failure.getMessage());
        } catch (RuntimeException | Error unforeseen) {
            return fail(unforeseen, Words.say("unforeseen", unforeseen));
        }
    }

    private void start() {
        Installation installation = Installation.ofThisJar();
        Settings settings = ReadingSettings.read(SettingValues.ofThisProcess(), installation.folder());
        say(Words.say("starting", Installation.productVersion(), settings.dataDirectory()));
        DataDirectory data = closing.add(DataDirectory.open(settings.dataDirectory()));
        new Starting(installation, settings, data, logTo(data), console).run(closing);
        closing.add(() -> say(Words.say("stopping")));
    }

    private void createAdministrator(String region) {
        Settings settings = ReadingSettings.read(
                SettingValues.ofThisProcess(), Installation.ofThisJar().folder());
        Administrator administrator = new AskingAdministrator(
                        SettingValues.ofThisProcess(), Optional.ofNullable(System.console()))
                .ask(region);
        DataDirectory data = closing.add(DataDirectory.open(settings.dataDirectory()));
        logTo(data);
        OpenDatabase database = OpenDatabase.open(settings, data, closing, console);
        database.create(administrator);
        say(Words.say("administrator.created", administrator.name(), region));
    }

    private int misused(List<String> arguments) {
        say(Words.say("command.unknown", String.join(" ", arguments)));
        return MISUSED;
    }

    private Logs logTo(DataDirectory data) {
        try {
            Logs logs = Logs.to(data.logs());
            log = Optional.of(logs.file());
            logs.takePrintedLines();
            return logs;
        } catch (IOException failure) {
            throw PlainFailure.because(failure, "data.unwritable", data.folder());
        }
    }

    private int fail(Throwable failure, String message) {
        say("");
        say(message);
        log.ifPresent(file -> {
            LOG.log(Level.SEVERE, message, failure);
            say(Words.say("log", file));
        });
        return FAILED;
    }

    private int say(String text) {
        console.println(text);
        return 0;
    }

    private static String settingNames() {
        return Arrays.stream(Setting.values())
                .map(setting -> "    " + setting.variable())
                .collect(Collectors.joining(System.lineSeparator()));
    }
}
