package nl.regiospiegel.comparison.outcome.control;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.choice.entity.ComparedRegion;
import nl.regiospiegel.comparison.outcome.entity.AvailableFigures;
import nl.regiospiegel.comparison.outcome.entity.Finding;
import nl.regiospiegel.comparison.outcome.entity.LocalFigures;
import nl.regiospiegel.comparison.outcome.entity.OutcomeQuestion;
import nl.regiospiegel.figures.indicator.entity.IndicatorGroup;
import nl.regiospiegel.regions.description.entity.LocalText;
import nl.regiospiegel.regions.localindicator.entity.LocalDirection;
import nl.regiospiegel.regions.localindicator.entity.WaitingTimeDefinition;

/** What regions define in their own way, said before the figures. */
final class OwnWords {

    private final OutcomeQuestion question;

    private OwnWords(OutcomeQuestion question) {
        this.question = question;
    }

    static Stream<Finding> of(AvailableFigures figures, OutcomeQuestion question) {
        var words = new OwnWords(question);
        return Stream.of(
                        figures.local().stream().map(words::definition),
                        question.regions().stream().flatMap(words::direction),
                        question.regions().stream().flatMap(words::waiting))
                .flatMap(each -> each);
    }

    private Finding definition(LocalFigures local) {
        var definition = local.definition();
        var difference = definition.difference();
        return finding(
                local.comparable() ? "local-definition" : "local-definition-not-comparable",
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
                        "direction-differs",
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
                norm == null ? "waiting-time" : "waiting-time-norm",
                region,
                say(waiting.name()),
                say(waiting.starts()),
                say(waiting.ends()),
                waiting.counting().name(locale()),
                norm == null ? "" : norm.toString());
    }

    private Finding finding(String code, ComparedRegion region, String... words) {
        var parameters = Stream.concat(Stream.of(region.name(locale())), Stream.of(words))
                .toList();
        return new Finding(code, List.of(region.id()), parameters);
    }

    private String say(LocalText text) {
        return "en".equals(locale().getLanguage()) ? text.en() : text.nl();
    }

    private Locale locale() {
        return question.locale();
    }
}
