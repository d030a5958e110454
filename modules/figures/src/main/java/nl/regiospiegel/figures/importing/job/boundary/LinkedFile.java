package nl.regiospiegel.figures.importing.job.boundary;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.regiospiegel.figures.importing.job.control.AskedSettings;

/**
 * What stands in the form for a file when the page opens: what was filled in before, or what a link says of the file to send.
 * A link to fetch a table says nothing of a file.
 *
 * @param asked a parameter of the address, {@code null} when it is not there
 * @param returned whether the form comes back with what is wrong
 * @param national whether a table is of the statistics office; its files hold more periods, so a link never says one
 */
record LinkedFile(Function<String, String> asked, boolean returned, Predicate<String> national) {

    private static final List<String> OF_FETCHING = List.of("periods", "fetchFault");

    /** Value of a field, {@code null} when it is empty. */
    String value(String field) {
        if (!returned && (isToFetch() || field.equals("period") && isNational())) {
            return null;
        }
        var value = asked.apply(field);
        return value == null || value.isBlank() ? null : value;
    }

    boolean isEmpty() {
        return AskedSettings.METADATA.stream().allMatch(field -> value(field) == null);
    }

    private boolean isToFetch() {
        return OF_FETCHING.stream().anyMatch(name -> asked.apply(name) != null);
    }

    private boolean isNational() {
        var table = asked.apply("table");
        return table != null && national.test(table);
    }
}
