package nl.regiospiegel.figures.indicator.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.regiospiegel.figures.indicator.entity.CountReference;
import nl.regiospiegel.figures.indicator.entity.CountedThing;

/** Everything that is counted, each with its one id. */
@ApplicationScoped
public class CountedThings {

    private final List<CountedThing> all = ShippedYaml.list("counts.yaml", CountedThing.class);

    public List<CountedThing> all() {
        return all;
    }

    /** What a reference of the catalogue is to. */
    public CountedThing find(CountReference reference) {
        return find(reference.of());
    }

    public CountedThing find(String id) {
        return all.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }
}
