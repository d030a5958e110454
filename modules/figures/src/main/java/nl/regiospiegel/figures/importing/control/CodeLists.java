package nl.regiospiegel.figures.importing.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import nl.regiospiegel.figures.indicator.control.ShippedYaml;
import nl.regiospiegel.regions.description.entity.LocalText;

/** The codes of the breakdowns and the labels under which sources print them. */
@ApplicationScoped
public class CodeLists {

    public static final String REFERRER = "referrer";
    public static final String CARE_FORM = "care-form";

    /**
     * A code of a list.
     *
     * @param dimension the breakdown it belongs to
     * @param labels how sources print it
     */
    public record Entry(String dimension, String code, LocalText name, List<String> labels) {}

    private final List<Entry> entries = ShippedYaml.list("code-lists.yaml", Entry.class);

    public List<Entry> all() {
        return entries;
    }

    /** The code that a source prints under this label. */
    public Optional<String> code(String dimension, String label) {
        return entries.stream()
                .filter(entry ->
                        entry.dimension().equals(dimension) && entry.labels().contains(label))
                .map(Entry::code)
                .findFirst();
    }
}
