package nl.regiospiegel.app.rest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Pattern;

/** A weak ETag: the same for the same content, whenever it was generated. */
final class ContentTag {

    private static final Pattern GENERATED_AT = Pattern.compile("\"generatedAt\":\"[^\"]*\"");

    private ContentTag() {}

    static String of(String contentType, byte[] body) {
        var text = new String(body, StandardCharsets.ISO_8859_1);
        var lasting = contentType + "\n" + GENERATED_AT.matcher(text).replaceAll("");
        var hash = sha256(lasting.getBytes(StandardCharsets.ISO_8859_1));
        return "W/\"" + Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, 18)) + "\"";
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
