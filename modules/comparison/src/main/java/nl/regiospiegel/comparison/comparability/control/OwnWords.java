package nl.regiospiegel.comparison.comparability.control;

import java.util.Locale;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.choice.entity.ComparedRegion;
import nl.regiospiegel.comparison.comparability.entity.ComparedFigures;
import nl.regiospiegel.comparison.outcome.entity.Finding;
import nl.regiospiegel.comparison.outcome.entity.FindingCode;
import nl.regiospiegel.comparison.outcome.entity.LocalFigures;
import nl.regiospiegel.comparison.outcome.entity.OutcomeQuestion;
import nl.regiospiegel.figures.indicator.entity.IndicatorGroup;
import nl.regiospiegel.regions.description.entity.LocalText;
import nl.regiospiegel.regions.localindicator.entity.LocalDirection;
import nl.regiospiegel.regions.localindicator.entity.WaitingTimeDefinition;

/** What regions define in their own way, said before the figures. */
final class OwnWords {

    private final ComparedFigures compared;
    private final OutcomeQuestion question;

    private OwnWords(ComparedFigures compared) {
        this.compared = compared;
        this.question = compared.question();
    }

    static Stream<Finding> of(ComparedFigures compared) {
        var words = new OwnWords(compared);
        var question = compared.question();
        return Stream.of(
                        compared.figures().local().stream().map(words::definition),
                        question.everyRegion().stream().flatMap(words::direction),
                        question.everyRegion().stream().flatMap(words::waiting))
                .flatMap(each -> each);
    }

    /** With nothing else to show, a figure that counts something else leaves a region without an answer. */
    private Finding definition(LocalFigures local) {
        if (local.comparable()) {
            return definition(FindingCode.LOCAL_DEFINITION, local);
        }
        var other = definition(FindingCode.LOCAL_DEFINITION_NOT_COMPARABLE, local);
        return hasAny(local.region()) ? other : other.blocking();
    }

    private boolean hasAny(ComparedRegion region) {
        return compared.subjects().stream()
                .filter(subject ->
                        subject.region() != null && subject.region().id().equals(region.id()))
                .anyMatch(subject -> compared.figures().hasAny(subject.area()));
    }

    private Finding definition(FindingCode code, LocalFigures local) {
        var definition = local.definition();
        var difference = definition.difference();
        return finding(
                code,
                local.region(),
                say(definition.name()),
                definition.code(),
                definition.relation().name(locale()),
                say(definition.definition()),
                difference == null ? "" : say(difference));
    }

    /** Another way is better in this region than the catalogue says. */
    private Stream<Finding> direction(ComparedRegion region) {
        var shared = question.indicator();
        return region.configuration().localDefinitions().directions().stream()
                .filter(local -> local.indicator().equals(shared.code().value()))
                .map(LocalDirection::direction)
                .flatMap(fact -> fact.whenKnown().stream())
                .filter(better -> !better.code().equals(shared.direction().code()))
                .map(better -> finding(
                        FindingCode.DIRECTION_DIFFERS,
                        region,
                        better.name(locale()),
                        shared.direction().name(locale())));
    }

    private Stream<Finding> waiting(ComparedRegion region) {
        return question.indicator().group() == IndicatorGroup.WAITING
                ? region.configuration().localDefinitions().waitingTimes().stream()
                        .map(waiting -> waiting(region, waiting))
                : Stream.empty();
    }

    private Finding waiting(ComparedRegion region, WaitingTimeDefinition waiting) {
        var norm = waiting.normDays();
        return finding(
                norm == null ? FindingCode.WAITING_TIME : FindingCode.WAITING_TIME_NORM,
                region,
                say(waiting.name()),
                say(waiting.starts()),
                say(waiting.ends()),
                waiting.counting().name(locale()),
                norm == null ? "" : norm.toString());
    }

    private Finding finding(FindingCode code, ComparedRegion region, String... words) {
        return new Saying(locale()).ofRegion(code, region, words);
    }

    private String say(LocalText text) {
        return new Saying(locale()).say(text);
    }

    private Locale locale() {
        return question.locale();
    }
}
