package nl.regiospiegel.figures.indicator.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import nl.regiospiegel.regions.answers.SourceReference;

/** The tables of publishers that feed the catalogue. */
@ApplicationScoped
public class SourceTables {

    private final List<SourceReference> all = ShippedYaml.list("source-tables.yaml", SourceReference.class);

    public List<SourceReference> all() {
        return all;
    }

    /** The tables with these numbers. */
    public List<SourceReference> find(Collection<String> tables) {
        return all.stream().filter(table -> tables.contains(table.id())).toList();
    }
}
