package nl.regiospiegel.figures.importing.staging.control;

/** A long list in words: its beginning, and how many more there are. */
final class SomeOf {

    private SomeOf() {}

    static String all(String[] some, long all) {
        var words = String.join(", ", some);
        return all > some.length ? words + " en nog " + (all - some.length) : words;
    }
}
