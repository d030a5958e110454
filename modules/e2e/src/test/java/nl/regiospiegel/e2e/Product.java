package nl.regiospiegel.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The product as a user starts it: the packaged folder, an empty data directory, a free port on loopback. */
final class Product implements AutoCloseable {

    static final String PASSWORD = "een-lang-proefwachtwoord";
    private static final long START_LIMIT_SECONDS = 240;
    private static final Path FOLDER = Path.of(System.getProperty("regiospiegel.folder"));

    private final Process process;
    private final Path output;
    private final URI address;

    private Product(Process process, Path output, URI address) {
        this.process = process;
        this.output = output;
        this.address = address;
    }

    /** Starts with these settings beside port, data directory and trial password; returns when the product says it is ready. */
    static Product start(Path workspace, Map<String, String> settings) {
        var port = freePort();
        var all = new HashMap<>(Map.of(
                "REGIOSPIEGEL_HTTP_PORT", String.valueOf(port),
                "REGIOSPIEGEL_DATA_DIRECTORY", workspace.resolve("data").toString(),
                "REGIOSPIEGEL_TRIAL_PASSWORD", PASSWORD));
        all.putAll(settings);
        var output = workspace.resolve("output.txt");
        var product = new Product(launch(output, all), output, URI.create("http://127.0.0.1:" + port + "/"));
        product.awaitReady();
        return product;
    }

    /** Starts and waits for the end: for starts that have to fail. */
    static Ending startAndFail(Path workspace, Map<String, String> settings) {
        return run(workspace.resolve("output.txt"), settings);
    }

    /** Runs a command of the product to its end. */
    static Ending run(Path output, Map<String, String> settings, String... arguments) {
        var process = launch(output, settings, arguments);
        try {
            if (!process.waitFor(START_LIMIT_SECONDS, TimeUnit.SECONDS)) {
                process.destroy();
                throw new IllegalStateException("still running: " + Files.readString(output));
            }
            return new Ending(process.exitValue(), Files.readString(output));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How a start ended. */
    record Ending(int exitCode, String output) {}

    static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Process launch(Path output, Map<String, String> settings, String... arguments) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var jar = FOLDER.resolve("regiospiegel.jar").toString();
        var builder = new ProcessBuilder(Stream.concat(Stream.of(java, "-jar", jar), Stream.of(arguments))
                        .toList())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("REGIOSPIEGEL_"));
        builder.environment().putAll(settings);
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitReady() {
        awaitSaying(address.toString().replaceAll("/$", ""));
    }

    /** Waits until the product has printed this: what it says comes in parts. */
    void awaitSaying(String words) {
        var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_LIMIT_SECONDS);
        while (!said().contains(words)) {
            try {
                if (process.waitFor(250, TimeUnit.MILLISECONDS)) {
                    throw new IllegalStateException("the product stopped: " + said());
                }
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            if (System.nanoTime() > deadline) {
                process.destroy();
                throw new IllegalStateException("this was not said in time: " + words + " in: " + said());
            }
        }
    }

    /** Everything printed so far. */
    String said() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    URI at(String path) {
        return address.resolve(path);
    }

    /** Ends at once, as a power cut would. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
