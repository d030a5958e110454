package nl.regiospiegel.launcher.installation;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import nl.regiospiegel.launcher.words.PlainFailure;

/**
 * The folder where the product keeps what must last: the embedded database, its passwords and the logs. One running
 * instance holds it: the lock is the operating system's, so it is gone when the process is, however it ended.
 */
public final class DataDirectory implements AutoCloseable {
    private final Path folder;
    private final FileChannel lock;

    private DataDirectory(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /** @throws PlainFailure when the folder cannot be written or another instance holds it */
    public static DataDirectory open(Path folder) {
        try {
            PrivateFiles.folder(folder);
            FileChannel channel =
                    FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                throw PlainFailure.of("data.in-use", folder);
            }
            return new DataDirectory(folder, channel);
        } catch (OverlappingFileLockException held) {
            throw PlainFailure.because(held, "data.in-use", folder);
        } catch (IOException failure) {
            throw PlainFailure.because(failure, "data.unwritable", folder);
        }
    }

    public Path folder() {
        return folder;
    }

    public Path logs() {
        return part("log");
    }

    public Path postgres() {
        return part("postgresql");
    }

    /** Empty at each start: the server keeps what it finds there, also half-written or of an earlier version. */
    public Path server() {
        try {
            return PrivateFiles.emptied(part("server"));
        } catch (IOException failure) {
            throw PlainFailure.because(failure, "data.unwritable", folder);
        }
    }

    public Path secret(String name) {
        return part("secrets").resolve(name);
    }

    private Path part(String name) {
        try {
            return PrivateFiles.folder(folder.resolve(name));
        } catch (IOException failure) {
            throw PlainFailure.because(failure, "data.unwritable", folder);
        }
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
