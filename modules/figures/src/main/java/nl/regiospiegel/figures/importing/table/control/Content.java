package nl.regiospiegel.figures.importing.table.control;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Bytes that can be read from the beginning more than once.
 *
 * @param path the file, {@code null} when it is none
 * @param bytes the bytes, {@code null} when they stand in a file
 * @param size how many
 */
public record Content(Path path, byte[] bytes, long size) {

    public static Content of(Path path) {
        try {
            return new Content(path, null, Files.size(path));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static Content of(byte[] bytes) {
        return new Content(null, bytes, bytes.length);
    }

    InputStream open() throws IOException {
        return path == null ? new ByteArrayInputStream(bytes) : Files.newInputStream(path);
    }

    /** The first bytes, no more than asked for. */
    byte[] beginning(int most) {
        try (var stream = open()) {
            return stream.readNBytes(most);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
