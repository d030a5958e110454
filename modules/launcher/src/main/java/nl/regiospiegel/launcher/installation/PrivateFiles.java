package nl.regiospiegel.launcher.installation;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.stream.Collectors;

/** Files and folders that only their owner may read, and the secrets kept in them. */
public final class PrivateFiles {
    private static final FileAttribute<?>[] OWNER_FOLDER = permissions("rwx------");
    private static final FileAttribute<?>[] OWNER_FILE = permissions("rw-------");
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private PrivateFiles() {}

    public static Path folder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder, OWNER_FOLDER);
        }
        return folder;
    }

    /** That folder, private and empty, whatever an earlier or interrupted start left in it. */
    public static Path emptied(Path folder) throws IOException {
        if (Files.exists(folder)) {
            Files.walkFileTree(folder, new Deleting());
        }
        return folder(folder);
    }

    /** The secret in that file; made up and written down when there is none yet. */
    public static String secret(Path file, int length) throws IOException {
        if (Files.notExists(file)) {
            Path fresh = file.resolveSibling(file.getFileName() + ".new");
            Files.deleteIfExists(fresh);
            Files.createFile(fresh, OWNER_FILE);
            Files.writeString(fresh, random(length) + System.lineSeparator(), StandardOpenOption.WRITE);
            Files.move(fresh, file);
        }
        return Files.readString(file).strip();
    }

    /** Letters and digits that cannot be mistaken for one another: five bits each. */
    public static String random(int length) {
        return RANDOM.ints(length, 0, LETTERS.length())
                .mapToObj(index -> LETTERS.substring(index, index + 1))
                .collect(Collectors.joining());
    }

    /** None on a file system without such permissions (Windows), where the user's own folder is private already. */
    private static FileAttribute<?>[] permissions(String text) {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(text))}
                : new FileAttribute<?>[0];
    }

    private static final class Deleting extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException failure) throws IOException {
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
        }
    }
}
