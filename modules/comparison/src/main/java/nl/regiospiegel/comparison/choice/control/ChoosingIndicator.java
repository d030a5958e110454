package nl.regiospiegel.comparison.choice.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.regiospiegel.figures.indicator.control.Indicators;
import nl.regiospiegel.figures.indicator.entity.Indicator;

/** Finds the indicator a comparison was asked for. */
@ApplicationScoped
public class ChoosingIndicator {

    @Inject
    private Indicators indicators;

    /** The indicator with this code; empty with a fault when not asked or unknown. */
    public Optional<Indicator> choose(AskedParameters asked, String code) {
        var found = Optional.ofNullable(code).flatMap(indicators::find);
        if (AskedParameters.isEmpty(code)) {
            asked.missing("indicator");
        } else if (found.isEmpty()) {
            asked.fault(
                    "indicator",
                    "unknown-indicator",
                    asked.choose(
                            "Er is geen indicator met code ‘" + code + "’. Hoofdletters tellen.",
                            "There is no indicator with code ‘" + code + "’. Capitals matter."));
        }
        return found;
    }
}
