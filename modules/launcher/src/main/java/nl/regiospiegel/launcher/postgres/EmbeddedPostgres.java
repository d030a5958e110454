package nl.regiospiegel.launcher.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.regiospiegel.launcher.installation.DataDirectory;
import nl.regiospiegel.launcher.installation.Installation;
import nl.regiospiegel.launcher.installation.PrivateFiles;
import nl.regiospiegel.launcher.settings.Login;
import nl.regiospiegel.launcher.words.PlainFailure;

/**
 * The real PostgreSQL that comes with the product, for trying it out and for small installations. It is durable, listens
 * on the loopback address only, and lets nobody in without a password: other users of the machine reach the port, but
 * not the password, which stands in a file of the owner alone (decision 0010).
 */
public final class EmbeddedPostgres implements AutoCloseable {
    private static final String SUPERUSER = "regiospiegel_superuser";
    private static final int PASSWORD_LENGTH = 40;
    private static final String ACCESS = "host all all 127.0.0.1/32 scram-sha-256\n";

    private final Path data;
    private final Path log;
    private final Path passwordFile;
    private final Path binaries;
    private Programs programs;
    private int port;
    private boolean running;

    /** Prepares, starts nothing. */
    public EmbeddedPostgres(DataDirectory directory) {
        Programs.checkPlatform(System.getProperty("os.name"), System.getProperty("os.arch"));
        try {
            data = directory.postgres().resolve("data");
            log = directory.logs().resolve("postgresql.log");
            passwordFile = directory.secret("database-password");
            binaries = Binaries.unpack(directory.postgres());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** @throws PlainFailure when it does not start */
    public synchronized void start() {
        try {
            programs = Programs.in(binaries);
            new Orphan(data).stop(programs);
            PrivateFiles.secret(passwordFile, PASSWORD_LENGTH);
            initialise();
            Files.writeString(data.resolve("pg_hba.conf"), ACCESS);
            port = freePort();
            running = true;
            programs.run("pg_ctl", startOptions());
        } catch (IOException failure) {
            throw PlainFailure.because(failure, "postgres.failed", log);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw PlainFailure.because(interrupted, "postgres.failed", log);
        }
    }

    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    public Login superuser() {
        try {
            return new Login(SUPERUSER, PrivateFiles.secret(passwordFile, PASSWORD_LENGTH));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public synchronized void close() throws IOException, InterruptedException {
        if (running) {
            running = false;
            programs.run("pg_ctl", List.of("stop", "-D", data.toString(), "-m", "fast", "-w", "-t", "60"));
        }
    }

    private void initialise() throws IOException, InterruptedException {
        Path version = data.resolve("PG_VERSION");
        if (Files.exists(version)) {
            checkVersion(Files.readString(version).strip());
            return;
        }
        Path partial = PrivateFiles.emptied(data.resolveSibling("partial"));
        programs.run(
                "initdb",
                List.of(
                        "--pgdata=" + partial,
                        "--username=" + SUPERUSER,
                        "--pwfile=" + passwordFile,
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--no-locale",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8"));
        Files.move(partial, data);
    }

    private static void checkVersion(String found) {
        String ours = Installation.postgresqlVersion().replaceFirst("\\..*", "");
        if (!found.equals(ours)) {
            throw PlainFailure.of("postgres.version", found, ours);
        }
    }

    private List<String> startOptions() {
        return List.of("start", "-D", data.toString(), "-l", log.toString(), "-w", "-t", "60", "-o", serverOptions());
    }

    private String serverOptions() {
        return "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories="
                + " -c fsync=on -c synchronous_commit=on -c full_page_writes=on -c password_encryption=scram-sha-256"
                + " -c log_min_messages=warning -c log_timezone=UTC -c timezone=UTC";
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
