package nl.regiospiegel.figures.indicator.boundary;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.regiospiegel.regions.language.Coded;

/**
 * A choice above the catalogue.
 *
 * @param name name of the parameter
 * @param label what it is called
 * @param options what can be chosen
 */
public record CatalogueFilter(String name, String label, List<Option> options) {

    /** A code that can be chosen. */
    public record Option(String code, String name, boolean chosen) {}

    static CatalogueFilter of(String name, String label, Coded[] codes, String chosen, Locale locale) {
        return new CatalogueFilter(
                name,
                label,
                Stream.of(codes)
                        .map(code -> new Option(
                                code.code(), code.name(locale), code.code().equals(chosen)))
                        .toList());
    }
}
