package nl.regiospiegel.launcher.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.regiospiegel.launcher.installation.Installation;
import nl.regiospiegel.launcher.installation.PrivateFiles;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** PostgreSQL's own programs, unpacked once per version from the archive on the class path. */
final class Binaries {
    private static final String ARCHIVE = "/postgres-linux-x86_64.txz";
    private static final int OWNER_MAY_EXECUTE = 0100;

    private Binaries() {}

    /** The folder with {@code bin}, {@code lib} and {@code share}; complete, or not there at all. */
    static Path unpack(Path parent) throws IOException {
        Path complete = parent.resolve("programs-" + Installation.postgresqlVersion());
        if (Files.notExists(complete)) {
            Path partial = PrivateFiles.emptied(parent.resolve("programs.partial"));
            unpackInto(partial);
            Files.move(partial, complete);
        }
        return complete;
    }

    private static void unpackInto(Path folder) throws IOException {
        try (InputStream packed = new BufferedInputStream(Binaries.class.getResourceAsStream(ARCHIVE));
                TarArchiveInputStream entries = new TarArchiveInputStream(new XZCompressorInputStream(packed))) {
            for (TarArchiveEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                unpack(entry, entries, entry.resolveIn(folder));
            }
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        if (entry.isDirectory()) {
            Files.createDirectories(target);
        } else if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, target);
            if ((entry.getMode() & OWNER_MAY_EXECUTE) != 0 && !target.toFile().setExecutable(true)) {
                throw new IOException("not executable: " + target);
            }
        }
    }
}
