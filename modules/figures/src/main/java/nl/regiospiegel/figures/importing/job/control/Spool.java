package nl.regiospiegel.figures.importing.job.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Predicate;
import nl.regiospiegel.figures.importing.job.entity.UploadedFile;
import nl.regiospiegel.regions.speaking.RegionId;

/**
 * The uploaded files, each under the id of its import and never under the name it came with, in a folder per region that
 * only the product may read.
 */
@ApplicationScoped
public class Spool {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int ID_BYTES = 12;
    private static final String SERVER = "server";

    @Inject
    private ImportLimits limits;

    /** An id that nobody can guess; the name of a file and of an import. */
    String newId() {
        var bytes = new byte[ID_BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** Writes what comes in to the file of this import, piece by piece. */
    UploadedFile write(RegionId region, String id, String name, InputStream content) throws IOException {
        var digest = sha256();
        var file = file(region, id);
        privateFolder(file.getParent());
        try (var hashed = new DigestInputStream(content, digest)) {
            var size = Files.copy(hashed, file);
            return new UploadedFile(name, size, HexFormat.of().formatHex(digest.digest()));
        }
    }

    Path file(RegionId region, String id) {
        if (!id.matches("[0-9a-f]+")) {
            throw new IllegalArgumentException("no id of an import");
        }
        return limits.uploads().resolve(region.value()).resolve(id);
    }

    boolean has(RegionId region, String id) {
        return Files.isRegularFile(file(region, id));
    }

    void remove(RegionId region, String id) {
        try {
            Files.deleteIfExists(file(region, id));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Removes every file of the region that is not kept for anything; not one that may still be coming in. */
    void keepOnly(RegionId region, Predicate<String> kept) {
        var folder = limits.uploads().resolve(region.value());
        if (Files.isDirectory(folder)) {
            var before = Instant.now().minus(limits.patience()).minus(limits.patience());
            names(folder, before).stream().filter(kept.negate()).forEach(name -> remove(region, name));
        }
    }

    /** The id of this installation, which stays the same as long as its files do. */
    String server() {
        try {
            var file = privateFolder(limits.uploads()).resolve(SERVER);
            if (Files.notExists(file)) {
                Files.writeString(file, newId());
            }
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<String> names(Path folder, Instant before) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toFile().lastModified() < before.toEpochMilli())
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("[0-9a-f]+"))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Path privateFolder(Path folder) throws IOException {
        try {
            return Files.createDirectories(folder, ownerOnly(folder));
        } catch (FileAlreadyExistsException elsewhere) {
            return folder;
        }
    }

    /** Nothing on a file system without such permissions. */
    private static FileAttribute<?>[] ownerOnly(Path folder) {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                }
                : new FileAttribute<?>[0];
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
