package nl.regiospiegel.comparison.evaluation.conclusion.control;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.evaluation.conclusion.entity.Conclusion;
import nl.regiospiegel.comparison.evaluation.conclusion.entity.Outcome;
import nl.regiospiegel.comparison.evaluation.conclusion.entity.Outcome.Fit;
import nl.regiospiegel.comparison.evaluation.conclusion.entity.Outcome.Place;
import nl.regiospiegel.comparison.evaluation.conclusion.entity.Sentence;
import nl.regiospiegel.comparison.evaluation.conclusion.entity.Topic;
import nl.regiospiegel.comparison.evaluation.entity.CaseEffect;
import nl.regiospiegel.comparison.evaluation.entity.EvaluationResult;
import nl.regiospiegel.comparison.evaluation.entity.Picture;
import nl.regiospiegel.comparison.evaluation.entity.RefusedStudy;
import nl.regiospiegel.comparison.evaluation.entity.SensitivityRow;
import nl.regiospiegel.comparison.evaluation.entity.StaggeredEffect;
import nl.regiospiegel.comparison.evaluation.entity.Study;
import nl.regiospiegel.comparison.outcome.entity.Finding;
import nl.regiospiegel.comparison.outcome.entity.Severity;
import nl.regiospiegel.statistics.evaluation.PlaceboStatistic;
import nl.regiospiegel.statistics.evaluation.SensitivityCheck;
import nl.regiospiegel.statistics.evaluation.SyntheticControl;

/** Takes from a result what a conclusion needs, and makes the conclusion. */
public final class Concluding {

    private Concluding() {}

    /** @param findings all that were found; those that only inform do not limit a conclusion */
    public static List<Sentence> of(EvaluationResult result, List<Finding> findings, Locale locale) {
        return Conclusion.of(topic(result.study(), findings, locale), outcome(result, locale), locale);
    }

    private static Topic topic(Study study, List<Finding> findings, Locale locale) {
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
                findings.stream()
                        .filter(finding -> finding.severity() != Severity.INFORMS)
                        .map(finding -> finding.message(locale))
                        .toList());
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
        return new Outcome.Refused(refused.code(), refused.instead());
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
