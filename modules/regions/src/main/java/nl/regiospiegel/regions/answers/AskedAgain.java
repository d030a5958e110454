package nl.regiospiegel.regions.answers;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/**
 * A question whose asker may have the answer already, or wants only its headers. A resource that gives its own ETag answers
 * such a question itself, without making the answer; what it does make is sent as it is written.
 */
public final class AskedAgain {

    private static final String HEADERS_ONLY = AskedAgain.class.getName() + ".headersOnly";

    private static final int LENGTH = 18;

    private AskedAgain() {}

    /** The weak tag of an answer that these parts settle: the same for the same parts. */
    public static String tagOf(Object... parts) {
        return tagOf(List.of(ByteBuffer.wrap(Arrays.deepToString(parts).getBytes(StandardCharsets.UTF_8))));
    }

    /** The weak tag of an answer with this content. */
    public static String tagOf(List<ByteBuffer> content) {
        var hash = sha256(content);
        return "W/\"" + Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, LENGTH)) + "\"";
    }

    private static byte[] sha256(List<ByteBuffer> content) {
        try {
            var hash = MessageDigest.getInstance("SHA-256");
            content.forEach(hash::update);
            return hash.digest();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Whether the asker already has the content with this tag; weak and strong tags are taken for the same. */
    public static boolean isKnown(String tag, String ifNoneMatch) {
        return ifNoneMatch != null
                && Arrays.stream(ifNoneMatch.split(","))
                        .map(String::strip)
                        .anyMatch(one -> one.equals("*") || weak(one).equals(weak(tag)));
    }

    private static String weak(String tag) {
        return tag.startsWith("W/") ? tag : "W/" + tag;
    }

    /** Remembers that a question was asked with HEAD, although resources see it as GET. */
    public static void forHeadersOnly(HttpServletRequest request) {
        request.setAttribute(HEADERS_ONLY, true);
    }

    public static boolean isForHeadersOnly(HttpServletRequest request) {
        return request.getAttribute(HEADERS_ONLY) != null;
    }
}
