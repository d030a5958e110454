package nl.regiospiegel.figures.priceindex.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.regiospiegel.figures.indicator.control.ShippedYaml;
import nl.regiospiegel.figures.priceindex.entity.PriceIndex;

/** The indexes of prices that the product ships: one for real figures and one for invented ones. */
@ApplicationScoped
public class PriceIndexes {

    private final List<PriceIndex> all = ShippedYaml.list("price-indexes.yaml", PriceIndex.class);

    public List<PriceIndex> all() {
        return all;
    }

    /** The one for real figures, or the one for invented ones. */
    public PriceIndex of(boolean demonstration) {
        return all.stream()
                .filter(each -> each.demonstration() == demonstration)
                .findFirst()
                .orElseThrow();
    }
}
