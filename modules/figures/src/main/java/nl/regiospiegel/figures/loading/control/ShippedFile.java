package nl.regiospiegel.figures.loading.control;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file that travels in the product. */
record ShippedFile(byte[] content) {

    static ShippedFile of(String resource) {
        try (var stream = ShippedFile.class.getResourceAsStream(resource)) {
            return new ShippedFile(stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** SHA-256 of the content and of what is given beside it. */
    String hash(Object given) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(content);
            return HexFormat.of().formatHex(digest.digest(given.toString().getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
