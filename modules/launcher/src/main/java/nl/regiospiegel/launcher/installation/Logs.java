package nl.regiospiegel.launcher.installation;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.LogManager;

/**
 * Sends all logging to files in the data directory, so that the console shows only what the launcher says. The same
 * properties are given to the server, which configures logging again when it boots.
 */
public final class Logs {
    private final Path folder;

    private Logs(Path folder) {
        this.folder = folder;
    }

    public static Logs to(Path folder) throws IOException {
        Logs logs = new Logs(folder);
        Files.writeString(logs.properties(), logs.configuration());
        System.setProperty("java.util.logging.config.file", logs.properties().toString());
        LogManager.getLogManager().readConfiguration();
        return logs;
    }

    public Path properties() {
        return folder.resolve("logging.properties");
    }

    public Path file() {
        return folder.resolve("regiospiegel.0.log");
    }

    /** What libraries and the server print instead of logging goes to a file as well. */
    @SuppressWarnings("resource") // open as long as the process
    public void takePrintedLines() throws IOException {
        PrintStream printed = new PrintStream(
                new FileOutputStream(folder.resolve("printed.log").toFile()), true, StandardCharsets.UTF_8);
        System.setOut(printed);
        System.setErr(printed);
    }

    private String configuration() throws IOException {
        try (InputStream template = Logs.class.getResourceAsStream("logging.properties")) {
            return new String(template.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{folder}", folder.toString().replace('\\', '/').replace("%", "%%"));
        }
    }
}
