package nl.regiospiegel.identity.login.boundary;

import java.util.regex.Pattern;

/**
 * Addresses that mean what they say. The server resolves dots, double slashes and encoded separators before it chooses who
 * answers; whoever decides on the address as sent would decide about another page than the one that is opened.
 */
public final class PlainAddress {

    private static final Pattern CROOKED =
            Pattern.compile("/\\.{1,2}(?:/|$)|//|[;\\\\]|%(?:2e|2f|5c|00)", Pattern.CASE_INSENSITIVE);

    private PlainAddress() {}

    /** @param path the path of the request as sent, neither decoded nor normalised */
    public static boolean isPlain(String path) {
        return !CROOKED.matcher(path).find();
    }
}
