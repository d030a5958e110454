package nl.regiospiegel.comparison.overview.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.choice.control.AskedParameters;
import nl.regiospiegel.figures.indicator.control.Indicators;
import nl.regiospiegel.figures.indicator.entity.Indicator;
import nl.regiospiegel.figures.indicator.entity.IndicatorGroup;
import nl.regiospiegel.regions.language.Coded;

/** Finds the indicators whose rows are asked for, by their codes or those of their groups. */
@ApplicationScoped
public class ChoosingIndicators {

    private static final String PARAMETER = "indicators";

    @Inject
    private Indicators indicators;

    /** In the order of the catalogue, all by which regions are compared when none is asked; a fault for each unknown one. */
    public List<Indicator> choose(AskedParameters asked, String text) {
        if (text == null || text.isBlank()) {
            return indicators.compared();
        }
        var wanted = asked.required(PARAMETER, text).stream()
                .flatMap(code -> find(asked, code))
                .toList();
        return indicators.compared().stream().filter(wanted::contains).toList();
    }

    private Stream<Indicator> find(AskedParameters asked, String code) {
        var group = Coded.find(IndicatorGroup.class, code).filter(IndicatorGroup::isCompared);
        return group.map(this::of).orElseGet(() -> one(asked, code).stream());
    }

    private Stream<Indicator> of(IndicatorGroup group) {
        return indicators.compared().stream().filter(each -> each.group() == group);
    }

    private Optional<Indicator> one(AskedParameters asked, String code) {
        var found = indicators.find(code);
        if (found.isEmpty()) {
            asked.fault(
                    PARAMETER,
                    "unknown-indicator",
                    asked.choose(
                            "Er is geen indicator of groep met code ‘" + code + "’. Hoofdletters tellen.",
                            "There is no indicator or group with code ‘" + code + "’. Capitals matter."));
        } else if (!found.get().group().isCompared()) {
            asked.fault(
                    PARAMETER,
                    "not-compared",
                    asked.choose(
                            "Op ‘" + code + "’ worden regio's niet vergeleken: het is achtergrond of een los aantal.",
                            "Regions are not compared by ‘" + code + "’: it is background or a bare count."));
        }
        return found;
    }
}
