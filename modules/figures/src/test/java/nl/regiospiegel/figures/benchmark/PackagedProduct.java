package nl.regiospiegel.figures.benchmark;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/** The product as it is shipped, in a process of its own, with an empty data directory and a free port on this computer. */
final class PackagedProduct implements AutoCloseable {

    static final String PASSWORD = "een-lang-meetwachtwoord";

    /** Beside the folder from which the benchmark is run: that of its module. */
    private static final Path JAR =
            Path.of(System.getProperty("user.dir"), "..", "launcher", "target", "regiospiegel", "regiospiegel.jar");

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration PAUSE = Duration.ofMillis(250);

    private final Path folder = Files.createTempDirectory("regiospiegel-benchmark");
    private final URI address;
    private final Process process;

    PackagedProduct() throws IOException, InterruptedException {
        this(folder -> Map.of());
    }

    /** @param settings beside the port, the data directory and the trial password; may put what they need in the folder */
    PackagedProduct(Settings settings) throws IOException, InterruptedException {
        if (!Files.exists(JAR)) {
            throw new IllegalStateException("Bouw eerst het product: mvn -DskipTests package");
        }
        var port = freePort();
        address = URI.create("http://127.0.0.1:" + port + "/api/v1/");
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", JAR.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output.txt").toFile());
        builder.environment()
                .putAll(Map.of(
                        "REGIOSPIEGEL_HTTP_PORT", String.valueOf(port),
                        "REGIOSPIEGEL_DATA_DIRECTORY", folder.resolve("data").toString(),
                        "REGIOSPIEGEL_TRIAL_PASSWORD", PASSWORD));
        builder.environment().putAll(settings.within(folder));
        process = builder.start();
        awaitReady();
    }

    /** Further settings of a product that keeps its files in this folder. */
    interface Settings {
        Map<String, String> within(Path folder) throws IOException;
    }

    /** Its own database, as the superuser whose password stands in its data directory, on the port its server wrote down. */
    Connection superuser() throws IOException, SQLException {
        var data = folder.resolve("data");
        var port = Files.readAllLines(data.resolve("postgresql/data/postmaster.pid"))
                .get(3);
        var password =
                Files.readString(data.resolve("secrets/database-password")).strip();
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port.strip() + "/regiospiegel", "regiospiegel_superuser", password);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void awaitReady() throws IOException, InterruptedException {
        var deadline = Instant.now().plus(PATIENCE);
        while (!answers()) {
            if (!process.isAlive() || Instant.now().isAfter(deadline)) {
                close();
                throw new IllegalStateException("Het product start niet.");
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private boolean answers() throws InterruptedException {
        try {
            var asked = HttpRequest.newBuilder(at("openapi.json")).build();
            return HttpClient.newHttpClient()
                            .send(asked, BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** An address within the API. */
    URI at(String path) {
        return address.resolve(path);
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        process.onExit().join();
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
