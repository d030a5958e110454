package nl.regiospiegel.figures.fetching.control;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** Clears away what was fetched half and never asked for again. */
final class OldFolders {

    private OldFolders() {}

    static void remove(Path within, Instant before) {
        if (Files.isDirectory(within)) {
            list(within).stream().filter(each -> isOlder(each, before)).forEach(OldFolders::remove);
        }
    }

    private static boolean isOlder(Path path, Instant before) {
        return path.toFile().lastModified() < before.toEpochMilli();
    }

    private static void remove(Path path) {
        try (var all = Files.walk(path)) {
            for (var each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<Path> list(Path folder) {
        try (var all = Files.list(folder)) {
            return all.toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
