package nl.regiospiegel.figures.indicator.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.regiospiegel.figures.indicator.entity.Indicator;
import nl.regiospiegel.figures.indicator.entity.IndicatorCode;

/** The catalogue: every indicator the product can show. */
@ApplicationScoped
public class Indicators {

    private final List<Indicator> all = ShippedYaml.list("indicators.yaml", Indicator.class).stream()
            .sorted(Comparator.comparing(Indicator::code))
            .toList();

    /** All indicators, in order of code. */
    public List<Indicator> all() {
        return all;
    }

    /** The indicator with this code, letter for letter. */
    public Optional<Indicator> find(String code) {
        return all.stream().filter(each -> each.code().value().equals(code)).findFirst();
    }

    public Optional<Indicator> find(IndicatorCode code) {
        return find(code.value());
    }
}
