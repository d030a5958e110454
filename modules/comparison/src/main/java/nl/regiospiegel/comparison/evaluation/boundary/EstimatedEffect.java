package nl.regiospiegel.comparison.evaluation.boundary;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import nl.regiospiegel.comparison.answers.KernelWord;
import nl.regiospiegel.comparison.evaluation.entity.CaseEffect;
import nl.regiospiegel.statistics.evaluation.Evaluation;
import nl.regiospiegel.statistics.evaluation.PlaceboRange;
import nl.regiospiegel.statistics.evaluation.SyntheticControl;
import nl.regiospiegel.statistics.evaluation.SyntheticDifferenceInDifferences;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Een effect op één regio, met zijn plaats tussen placebo's. Een standaardfout bestaat hier niet.")
public record EstimatedEffect(
        @Schema(description = "Altijd estimate.", enumeration = "estimate") String kind,
        @Schema(description = "Het effect, in de eenheid van de indicator; een aandeel is van -1 tot 1.") double effect,
        @Schema(description = "Of het door een slechte aansluiting vooraf bij beschrijven moet blijven.")
                boolean descriptive,
        @Schema(nullable = true, description = "Rang van 1, het ongewoonst; null zonder rang.") Integer rank,
        @Schema(description = "Hoeveel placebo's meetellen.") int placebosCounted,
        @Schema(nullable = true, description = "Rang gedeeld door placebo's + 1; null met minder dan 19 donoren.")
                Double p,
        @Schema(nullable = true, description = "Ondergrens van het placebobereik; null met minder dan 19 donoren.")
                Double placeboLower,
        @Schema(nullable = true, description = "Bovengrens van het placebobereik; null met minder dan 19 donoren.")
                Double placeboUpper,
        @Schema(
                        description = "Waarop de rang berust.",
                        enumeration = {"mean-square-ratio", "post-mean-square", "absolute-effect"})
                String statistic,
        @Schema(description = "De waarde daarvan voor de regio.") double observed,
        @Schema(
                        nullable = true,
                        description =
                                "Aansluiting vooraf bij synthetische controle; boven 0,25 is slecht; null waar die niet wordt beoordeeld.")
                Double fit,
        @Schema(
                        nullable = true,
                        description = "De aansluiting in een woord; null bij andere methoden.",
                        enumeration = {"good", "poor", "not-judged"})
                String quality,
        @Schema(
                        nullable = true,
                        description =
                                "Wat synthetisch verschil in verschillen van het niveauverschil afhaalt; null bij andere methoden.")
                Double offset,
        @Schema(description = "Gewichten van periodes vooraf; leeg bij methoden die ze niet wegen.")
                List<PeriodWeight> timeWeights,
        @Schema(description = "Voor en na, ongewogen.") MeansAround means,
        @Schema(description = "Elke donor alsof die was overgegaan.") List<PlaceboAnswer> placebos,
        @Schema(description = "Dezelfde vraag, iets anders gesteld.") List<SensitivityAnswer> sensitivity)
        implements EvaluationOutcome {

    @Schema(description = "Hoe zwaar een periode meetelt.")
    public record PeriodWeight(
            @Schema(description = "De periode.") String period, @Schema(description = "Van 0 tot 1.") double weight) {}

    static EstimatedEffect of(CaseEffect effect, Locale locale) {
        var test = effect.test();
        var evaluation = effect.evaluation();
        return new EstimatedEffect(
                "estimate",
                effect.effect(),
                effect.isDescriptive(),
                effect.rank().isPresent() ? effect.rank().getAsInt() : null,
                test.counted(),
                orNull(effect.p()),
                limit(effect, PlaceboRange::lower),
                limit(effect, PlaceboRange::upper),
                KernelWord.of(test.statistic()),
                test.observed(),
                evaluation instanceof SyntheticControl control ? orNull(control.fit()) : null,
                evaluation instanceof SyntheticControl control ? KernelWord.of(control.quality()) : null,
                evaluation instanceof SyntheticDifferenceInDifferences weighted ? weighted.offset() : null,
                timeWeights(effect, evaluation),
                MeansAround.of(effect.means()),
                PlaceboAnswer.of(effect),
                effect.sensitivity().stream()
                        .map(row -> SensitivityAnswer.of(row, locale))
                        .toList());
    }

    private static List<PeriodWeight> timeWeights(CaseEffect effect, Evaluation evaluation) {
        return evaluation instanceof SyntheticDifferenceInDifferences weighted
                ? weighted.timeWeights().stream()
                        .map(weight -> new PeriodWeight(
                                effect.study().periods().get(weight.period()).code(), weight.value()))
                        .toList()
                : List.of();
    }

    private static Double limit(CaseEffect effect, ToDoubleFunction<PlaceboRange> side) {
        return effect.range().map(side::applyAsDouble).orElse(null);
    }

    private static Double orNull(OptionalDouble number) {
        return number.isPresent() ? number.getAsDouble() : null;
    }
}
