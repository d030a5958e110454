package nl.regiospiegel.comparison.evaluation.conclusion.control;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.evaluation.conclusion.entity.Conclusion;
import nl.regiospiegel.comparison.evaluation.conclusion.entity.Outcome;
import nl.regiospiegel.comparison.evaluation.conclusion.entity.Outcome.Fit;
import nl.regiospiegel.comparison.evaluation.conclusion.entity.Outcome.Place;
import nl.regiospiegel.comparison.evaluation.conclusion.entity.Sentence;
import nl.regiospiegel.comparison.evaluation.conclusion.entity.Topic;
import nl.regiospiegel.comparison.evaluation.control.EvaluationFindings;
import nl.regiospiegel.comparison.evaluation.control.RefusalWords;
import nl.regiospiegel.comparison.evaluation.entity.CaseEffect;
import nl.regiospiegel.comparison.evaluation.entity.EvaluationResult;
import nl.regiospiegel.comparison.evaluation.entity.Picture;
import nl.regiospiegel.comparison.evaluation.entity.RefusedStudy;
import nl.regiospiegel.comparison.evaluation.entity.SensitivityRow;
import nl.regiospiegel.comparison.evaluation.entity.StaggeredEffect;
import nl.regiospiegel.comparison.outcome.entity.Finding;
import nl.regiospiegel.comparison.outcome.entity.Severity;
import nl.regiospiegel.statistics.evaluation.PlaceboStatistic;
import nl.regiospiegel.statistics.evaluation.SensitivityCheck;
import nl.regiospiegel.statistics.evaluation.SyntheticControl;

/** Takes from a result what a conclusion needs, and makes the conclusion. */
public final class Concluding {

    /** Findings that a conclusion says in words of its own. */
    private static final Set<String> SAID = Set.of(
            "donors-unknown",
            "few-donors",
            "few-preperiods",
            "poor-fit",
            "fit-not-judged",
            "interpolated",
            "descriptive-method",
            "one-treated-unit",
            "groups-not-counted");

    private Concluding() {}

    public static List<Sentence> of(EvaluationResult result, Locale locale) {
        return Conclusion.of(topic(result, locale), outcome(result, locale), locale);
    }

    private static Topic topic(EvaluationResult result, Locale locale) {
        var study = result.study();
        var material = study.material();
        var name = material.indicator().name();
        return new Topic(
                material.region().name(locale),
                "en".equals(locale.getLanguage()) ? name.en() : name.nl(),
                material.indicator().unit(),
                study.donors().size(),
                study.before(),
                study.around() == null ? 0 : study.around().postRun().size(),
                material.region().demonstration(),
                EvaluationFindings.of(result, locale).stream()
                        .filter(Concluding::limits)
                        .map(finding -> finding.message(locale))
                        .toList());
    }

    /** What only informs limits nothing, and what blocks is the reason of a refusal. */
    private static boolean limits(Finding finding) {
        return finding.severity() == Severity.WARNS && !SAID.contains(finding.code());
    }

    private static Outcome outcome(EvaluationResult result, Locale locale) {
        if (result instanceof CaseEffect effect) {
            return effect(effect);
        }
        if (result instanceof StaggeredEffect staggered) {
            return staggered(staggered, locale);
        }
        if (result instanceof Picture picture) {
            return new Outcome.Described(
                    Optional.ofNullable(picture.means()), picture.reason() == Picture.Reason.TOO_FEW_PREPERIODS);
        }
        var refused = (RefusedStudy) result;
        var words = new RefusalWords(refused, locale);
        return new Outcome.Refused(
                Stream.concat(Stream.of(words.message()), words.reasons().stream())
                        .toList(),
                refused.instead().stream().map(words::instead).toList());
    }

    private static Outcome effect(CaseEffect effect) {
        var place = effect.rank().isEmpty()
                ? Optional.<Place>empty()
                : Optional.of(new Place(
                        effect.rank().getAsInt(), effect.test().counted() + 1, boxed(effect.p()), effect.range()));
        return new Outcome.Effect(
                effect.effect(),
                place,
                fit(effect),
                answers(effect, false).toList(),
                answers(effect, true).findFirst());
    }

    private static Stream<Double> answers(CaseEffect effect, boolean atPlaceboStart) {
        return effect.sensitivity().stream()
                .filter(row -> (row.check() == SensitivityCheck.PLACEBO_START) == atPlaceboStart)
                .map(SensitivityRow::answer)
                .filter(answer -> answer != null)
                .map(SensitivityRow.Answer::effect);
    }

    private static Fit fit(CaseEffect effect) {
        if (!(effect.evaluation() instanceof SyntheticControl control)) {
            return Fit.ASSUMED;
        }
        return switch (control.quality()) {
            case POOR -> Fit.POOR;
            case NOT_JUDGED -> Fit.NOT_JUDGED;
            case GOOD -> effect.test().statistic() == PlaceboStatistic.POST_MEAN_SQUARE ? Fit.INTERPOLATED : Fit.GOOD;
        };
    }

    private static Outcome staggered(StaggeredEffect staggered, Locale locale) {
        return new Outcome.Staggered(
                boxed(staggered.effects().overall()),
                staggered.regions().stream()
                        .map(each -> each.region().name(locale))
                        .toList(),
                staggered.permutation().map(test -> test.p()));
    }

    private static Optional<Double> boxed(OptionalDouble number) {
        return number.isPresent() ? Optional.of(number.getAsDouble()) : Optional.empty();
    }
}
