package nl.regiospiegel.comparison.evaluation.boundary;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import nl.regiospiegel.comparison.evaluation.entity.EvaluationTexts;
import nl.regiospiegel.comparison.evaluation.entity.StaggeredEffect;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.statistics.evaluation.PermutationTest;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Effecten op alle regio's die overgingen, per startperiode en samen.")
public record EstimatedGroups(
        @Schema(description = "Altijd staggered.", enumeration = "staggered") String kind,
        @Schema(nullable = true, description = "Het effect over alle groepen die tellen; null als er geen telt.")
                Double overall,
        @Schema(
                        nullable = true,
                        description = "p van de verwisselingen; null met minder dan 19 gebieden die nooit overgingen.")
                Double p,
        @Schema(nullable = true, description = "Hoeveel verwisselingen zijn berekend.") Integer ways,
        @Schema(nullable = true, description = "Of dat alle verwisselingen zijn.") Boolean exhaustive,
        @Schema(description = "Per startperiode.") List<GroupAnswer> groups,
        @Schema(description = "Per groep en periode.") List<CellAnswer> cells,
        @Schema(description = "Per plaats op de klok, over de groepen die tellen.") List<EventStudyAnswer> eventStudy,
        @Schema(description = "De regio's die meedoen.") List<RegionInGroupAnswer> regions,
        @Schema(description = "De regio's die niet meedoen, elk met de reden.") List<RegionWithoutAnswer> without)
        implements EvaluationOutcome {

    @Schema(description = "Regio's die in één periode begonnen.")
    public record GroupAnswer(
            @Schema(description = "De periode van de start.") String start,
            @Schema(description = "Hoeveel eenheden.") int units,
            @Schema(nullable = true, description = "Gemiddeld effect erna.") Double effect,
            @Schema(description = "Of de groep meetelt: alleen met vier schone periodes ervoor.") boolean counted) {}

    @Schema(description = "Het effect op één groep in één periode.")
    public record CellAnswer(
            @Schema(description = "De periode van de start.") String start,
            @Schema(description = "De periode.") String period,
            @Schema(description = "Periodes sinds de start.") int eventTime,
            @Schema(description = "Het effect; 0 in de laatste periode ervoor.") double effect,
            @Schema(description = "Met hoeveel gebieden is vergeleken.") int comparisonUnits) {}

    @Schema(description = "Het gemiddelde effect op één plaats op de klok.")
    public record EventStudyAnswer(
            @Schema(description = "Periodes sinds de start.") int eventTime,
            @Schema(description = "Het effect.") double effect,
            @Schema(description = "Hoeveel groepen dit punt hebben.") int groups,
            @Schema(description = "Hoeveel eenheden die samen hebben.") int units) {}

    @Schema(description = "Een regio die meedoet.")
    public record RegionInGroupAnswer(
            @Schema(description = "Id van de regio.") String region,
            @Schema(description = "De periode van haar start.") String start,
            @Schema(description = "Hoe haar waarden tot stand komen.") String composition,
            @Schema(description = "Schone periodes ervoor.") List<String> preRun,
            @Schema(description = "Schone periodes erna.") List<String> postRun) {}

    @Schema(description = "Een regio die niet meedoet, en waarom.")
    public record RegionWithoutAnswer(
            @Schema(description = "Id van de regio.") String region,
            @Schema(description = "Vaste code; uitgelegd in docs/methods/refusals.md.") String refusalCode,
            @Schema(description = "De reden in de taal van de lezer.") String message) {}

    static EstimatedGroups of(StaggeredEffect effect, Locale locale) {
        return new EstimatedGroups(
                "staggered",
                orNull(effect.effects().overall()),
                effect.permutation().map(PermutationTest::p).orElse(null),
                effect.permutation().map(PermutationTest::ways).orElse(null),
                effect.permutation().map(PermutationTest::exhaustive).orElse(null),
                groups(effect),
                cells(effect),
                eventStudy(effect),
                effect.regions().stream().map(EstimatedGroups::region).toList(),
                effect.without().stream()
                        .map(without -> without(without, locale))
                        .toList());
    }

    private static String code(StaggeredEffect effect, int period) {
        return effect.study().periods().get(0).plus(period).code();
    }

    private static List<GroupAnswer> groups(StaggeredEffect effect) {
        return effect.effects().groups().stream()
                .map(group -> new GroupAnswer(
                        code(effect, group.start()), group.units(), orNull(group.effect()), group.counted()))
                .toList();
    }

    private static List<CellAnswer> cells(StaggeredEffect effect) {
        return effect.effects().cells().stream()
                .map(cell -> new CellAnswer(
                        code(effect, cell.start()),
                        code(effect, cell.period()),
                        cell.eventTime(),
                        cell.effect(),
                        cell.comparisonUnits()))
                .toList();
    }

    private static List<EventStudyAnswer> eventStudy(StaggeredEffect effect) {
        return effect.effects().eventStudy().stream()
                .map(point -> new EventStudyAnswer(point.eventTime(), point.effect(), point.cohorts(), point.units()))
                .toList();
    }

    private static RegionInGroupAnswer region(StaggeredEffect.RegionInGroup region) {
        return new RegionInGroupAnswer(
                region.region().id().value(),
                region.around().zero().code(),
                region.unit().composition().code(),
                region.around().preRun().stream().map(Period::code).toList(),
                region.around().postRun().stream().map(Period::code).toList());
    }

    private static RegionWithoutAnswer without(StaggeredEffect.RegionWithout without, Locale locale) {
        var code = without.reason().code();
        return new RegionWithoutAnswer(
                without.region().id().value(),
                code,
                EvaluationTexts.in(locale)
                        .say("refusal." + code, without.region().name(locale)));
    }

    private static Double orNull(OptionalDouble number) {
        return number.isPresent() ? number.getAsDouble() : null;
    }
}
