package nl.regiospiegel.regions.answers;

import jakarta.servlet.http.HttpServletRequest;

/** Says of an answer that it broke off after its first bytes had left, so that it must not come to a neat end. */
public final class BrokenOff {

    private static final String ATTRIBUTE = BrokenOff.class.getName();

    private BrokenOff() {}

    public static void mark(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, true);
    }

    public static boolean isMarked(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) != null;
    }
}
