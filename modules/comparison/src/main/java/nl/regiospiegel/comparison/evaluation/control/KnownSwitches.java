package nl.regiospiegel.comparison.evaluation.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.regiospiegel.comparison.evaluation.entity.KnownSwitch;
import nl.regiospiegel.figures.indicator.control.ShippedYaml;

/** The register of areas known to have changed their contracts. That an area is not in it says nothing. */
@ApplicationScoped
public class KnownSwitches {

    private final List<KnownSwitch> all = ShippedYaml.list("known-switches.yaml", KnownSwitch.class);

    public List<KnownSwitch> all() {
        return all;
    }
}
