package nl.regiospiegel.figures.indicator.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regiospiegel.figures.indicator.entity.Indicator;
import nl.regiospiegel.figures.indicator.entity.IndicatorCode;
import nl.regiospiegel.figures.indicator.entity.IndicatorGroup;

/** The catalogue: every indicator the product can show. */
@ApplicationScoped
public class Indicators implements KnownIndicators.Source {

    private final List<Indicator> all = Stream.of(IndicatorGroup.values())
            .flatMap(group -> ShippedYaml.list("indicators/" + group.code() + ".yaml", Indicator.class).stream())
            .sorted(Comparator.comparing(Indicator::code))
            .toList();

    /** All indicators, in order of code. */
    public List<Indicator> all() {
        return all;
    }

    /** The catalogue only. */
    @Override
    public KnownIndicators known() {
        return new KnownIndicators(all, List.of());
    }

    /** Those by which regions are compared, in order of code: no background, no bare counts. */
    public List<Indicator> compared() {
        return all.stream().filter(each -> each.group().isCompared()).toList();
    }

    /** The indicator with this code, letter for letter. */
    public Optional<Indicator> find(String code) {
        return all.stream().filter(each -> each.code().value().equals(code)).findFirst();
    }

    public Optional<Indicator> find(IndicatorCode code) {
        return find(code.value());
    }
}
