package nl.regiospiegel.identity.login.boundary;

import java.util.regex.Pattern;

/** Addresses within the product. Anything else could send a visitor elsewhere after logging in. */
final class OwnAddress {

    private static final Pattern SHAPE = Pattern.compile("/(?:[^/\\\\\\p{Cntrl}][^\\\\\\p{Cntrl}]*)?");

    private OwnAddress() {}

    static String orElse(String address, String other) {
        return address != null && SHAPE.matcher(address).matches() ? address : other;
    }
}
