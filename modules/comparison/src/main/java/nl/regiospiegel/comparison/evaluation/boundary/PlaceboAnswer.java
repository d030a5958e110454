package nl.regiospiegel.comparison.evaluation.boundary;

import java.util.Arrays;
import java.util.List;
import nl.regiospiegel.comparison.evaluation.entity.CaseEffect;
import nl.regiospiegel.statistics.evaluation.Placebo;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Een donor alsof die was overgegaan.")
public record PlaceboAnswer(
        @Schema(description = "Code van het gebied.") String area,
        @Schema(description = "Of het meetelt in de rang.") boolean counted,
        @Schema(description = "Het effect dat de methode vindt waar niets is gebeurd.") double effect,
        @Schema(description = "Waarop de rang berust.") double statistic,
        @Schema(description = "Het gat per periode van het verloop, in die volgorde; null waar een waarde mist.")
                List<Double> gaps) {

    static List<PlaceboAnswer> of(CaseEffect effect) {
        var periods = effect.study().periods().size();
        return effect.test().placebos().stream()
                .map(placebo -> of(placebo, periods))
                .toList();
    }

    private static PlaceboAnswer of(Placebo placebo, int periods) {
        var gaps = new Double[periods];
        placebo.evaluation().gaps().forEach(gap -> gaps[gap.period()] = gap.difference());
        return new PlaceboAnswer(
                placebo.unit(),
                placebo.counted(),
                placebo.evaluation().effect(),
                placebo.statistic(),
                Arrays.asList(gaps));
    }
}
