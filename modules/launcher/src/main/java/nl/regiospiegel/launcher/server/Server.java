package nl.regiospiegel.launcher.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.regiospiegel.launcher.installation.Installation;
import nl.regiospiegel.launcher.settings.HttpAddress;
import nl.regiospiegel.launcher.settings.Setting;
import nl.regiospiegel.launcher.words.PlainFailure;

/** Payara Micro with the application in it. */
public final class Server implements AutoCloseable {
    /** Where the application leaves a plain message when it cannot start. */
    static final String FAILURE = "regiospiegel.start.failure";

    private static final String BRIDGE = "nl.regiospiegel.launcher.server.PayaraMicroServer";

    private final AutoCloseable running;

    private Server(AutoCloseable running) {
        this.running = running;
    }

    /**
     * @param folder where the server may unpack itself
     * @throws PlainFailure with the application's own message, when it gives one
     */
    public static Server start(Installation installation, HttpAddress address, Path folder, Path logging) {
        AutoCloseable running = null;
        Throwable cause = null;
        try {
            running = bridge().apply(Map.of(
                    "folder", folder.toString(),
                    "port", String.valueOf(address.port()),
                    "commands", commands(address),
                    "logging", logging.toString(),
                    "application", installation.application().toString()));
        } catch (ReflectiveOperationException | IOException | RuntimeException | Error failure) {
            cause = failure;
        }
        if (running == null) {
            throw failure(cause, logging);
        }
        return new Server(running);
    }

    @Override
    public void close() throws Exception {
        running.close();
    }

    private static PlainFailure failure(Throwable cause, Path logging) {
        return Optional.ofNullable(System.getProperty(FAILURE))
                .map(text -> PlainFailure.because(
                        cause, "application.says", text, System.getProperty(Setting.TENANTS_DIRECTORY.property())))
                .orElseGet(() -> PlainFailure.because(cause, "application.failed", logging.getParent()));
    }

    /** The class path has the server; this class stands beside it. */
    @SuppressWarnings("unchecked")
    private static Function<Map<String, String>, AutoCloseable> bridge() throws ReflectiveOperationException {
        ClassLoader server = ClassLoader.getSystemClassLoader();
        Thread.currentThread().setContextClassLoader(server);
        return (Function<Map<String, String>, AutoCloseable>)
                server.loadClass(BRIDGE).getDeclaredConstructor().newInstance();
    }

    private static String commands(HttpAddress address) throws IOException {
        try (InputStream settings = Server.class.getResourceAsStream("server-settings.txt")) {
            return new String(settings.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{address}", address.host())
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.joining("\n"));
        }
    }
}
