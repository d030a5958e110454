package nl.regiospiegel.figures.publishing.boundary;

/** What people type, without what they did not mean. */
final class Texts {

    private Texts() {}

    static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
