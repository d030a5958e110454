package nl.regiospiegel.launcher.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A PostgreSQL that outlived its launcher ({@code kill -9}). Its process number stands in {@code postmaster.pid}; after
 * a restart of the machine another program may have that number, and PostgreSQL would refuse to start because of it.
 */
final class Orphan {
    private final Path data;

    Orphan(Path data) {
        this.data = data;
    }

    /** Stops it when it lives. Call it only while holding the data directory's lock. */
    void stop(Programs programs) throws IOException, InterruptedException {
        if (Files.exists(pidFile())) {
            if (process().isPresent()) {
                programs.run("pg_ctl", List.of("stop", "-D", data.toString(), "-m", "fast", "-w", "-t", "60"));
            } else {
                Files.deleteIfExists(pidFile());
            }
        }
    }

    /** The living process of that number, when it is the server of this data folder and no other program. */
    Optional<ProcessHandle> process() throws IOException {
        return Files.readAllLines(pidFile()).stream()
                .findFirst()
                .filter(line -> line.matches("[0-9]{1,18}"))
                .flatMap(line -> ProcessHandle.of(Long.parseLong(line)))
                .filter(handle -> handle.info().commandLine().orElse("").contains(data.toString()));
    }

    private Path pidFile() {
        return data.resolve("postmaster.pid");
    }
}
