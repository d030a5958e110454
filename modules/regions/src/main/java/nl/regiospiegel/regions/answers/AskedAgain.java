package nl.regiospiegel.regions.answers;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;

/**
 * A question whose asker may have the answer already, or wants only its headers. A resource that gives its own ETag answers
 * such a question itself, without making the answer; what it does make is sent as it is written.
 */
public final class AskedAgain {

    private static final String HEADERS_ONLY = AskedAgain.class.getName() + ".headersOnly";

    private AskedAgain() {}

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
