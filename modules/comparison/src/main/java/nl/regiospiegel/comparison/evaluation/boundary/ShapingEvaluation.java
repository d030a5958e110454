package nl.regiospiegel.comparison.evaluation.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.regiospiegel.comparison.answers.OutcomeFinding;
import nl.regiospiegel.comparison.answers.RegionInComparison;
import nl.regiospiegel.comparison.evaluation.control.EvaluationFindings;
import nl.regiospiegel.comparison.evaluation.entity.CaseEffect;
import nl.regiospiegel.comparison.evaluation.entity.EvaluationResult;
import nl.regiospiegel.comparison.evaluation.entity.Picture;
import nl.regiospiegel.comparison.evaluation.entity.RefusedStudy;
import nl.regiospiegel.comparison.evaluation.entity.StaggeredEffect;
import nl.regiospiegel.comparison.evaluation.entity.Study;
import nl.regiospiegel.regions.answers.SourceReference;
import nl.regiospiegel.statistics.evaluation.Weight;
import nl.regiospiegel.statistics.kernel.Kernel;

/** An evaluation in the shape of the API, given its sources. */
final class ShapingEvaluation {

    private ShapingEvaluation() {}

    static EvaluationAnswer of(
            EvaluationResult result, Locale locale, List<SourceReference> sources, Instant at, String productVersion) {
        var study = result.study();
        var indicator = study.material().indicator();
        return new EvaluationAnswer(
                result.specification().hash(),
                SpecificationAnswer.of(result.specification()),
                "en".equals(locale.getLanguage())
                        ? indicator.name().en()
                        : indicator.name().nl(),
                indicator.unit().code(),
                indicator.direction().code(),
                result.specification().method().code(),
                Kernel.version(),
                RegionInComparison.of(List.of(study.unit().region()), locale).get(0),
                TreatedUnitAnswer.of(study.unit()),
                StudyClockAnswer.of(study.clock(), study.around()),
                findings(result, locale),
                outcome(result, locale),
                DrawingPanel.of(result),
                donors(result),
                leftOut(study, locale),
                vintages(study),
                sources,
                at,
                productVersion);
    }

    private static List<OutcomeFinding> findings(EvaluationResult result, Locale locale) {
        return EvaluationFindings.of(result, locale).stream()
                .map(finding -> OutcomeFinding.of(finding, locale))
                .toList();
    }

    private static List<LeftOutDonor> leftOut(Study study, Locale locale) {
        return study.leftOut().stream()
                .map(left -> LeftOutDonor.of(left, locale))
                .toList();
    }

    private static List<String> vintages(Study study) {
        return study.figures().stream()
                .map(figure -> figure.vintage().edtf())
                .distinct()
                .sorted()
                .toList();
    }

    private static EvaluationOutcome outcome(EvaluationResult result, Locale locale) {
        if (result instanceof CaseEffect effect) {
            return EstimatedEffect.of(effect, locale);
        }
        if (result instanceof StaggeredEffect effect) {
            return EstimatedGroups.of(effect, locale);
        }
        return result instanceof Picture picture
                ? PictureOnly.of(picture, locale)
                : RefusedEvaluationAnswer.of((RefusedStudy) result, locale);
    }

    private static List<DonorAnswer> donors(EvaluationResult result) {
        var weights = result instanceof CaseEffect effect
                ? effect.evaluation().weights().stream().collect(Collectors.toMap(Weight::unit, Weight::value))
                : Map.<String, Double>of();
        return result.study().donors().stream()
                .map(area -> new DonorAnswer(
                        area.code().value(),
                        area.name(),
                        area.demonstration(),
                        weights.get(area.code().value())))
                .toList();
    }
}
