package nl.regiospiegel.comparison.evaluation.boundary;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.regiospiegel.comparison.evaluation.entity.CaseEffect;
import nl.regiospiegel.comparison.evaluation.entity.EvaluationResult;
import nl.regiospiegel.comparison.evaluation.entity.Picture;
import nl.regiospiegel.comparison.evaluation.entity.Study;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.statistics.evaluation.Gap;

/** The course of a region beside its comparison, period by period; also what takes no part is drawn, and marked. */
final class DrawingPanel {

    private DrawingPanel() {}

    static List<PanelPeriod> of(EvaluationResult result) {
        var study = result.study();
        var gaps = gaps(result).stream()
                .collect(Collectors.toMap(gap -> study.periods().get(gap.period()), Function.identity()));
        return study.periods().stream()
                .map(period -> period(study, period, gaps))
                .toList();
    }

    private static List<Gap> gaps(EvaluationResult result) {
        if (result instanceof CaseEffect effect) {
            return effect.evaluation().gaps();
        }
        return result instanceof Picture picture ? picture.gaps() : List.of();
    }

    private static PanelPeriod period(Study study, Period period, Map<Period, Gap> gaps) {
        var value = study.unit().value(study.material().figures(), period);
        var gap = gaps.get(period);
        return new PanelPeriod(
                period.code(),
                study.around() == null ? null : study.around().eventTime(period),
                phase(study, period),
                value.isPresent() ? value.getAsDouble() : null,
                gap == null ? null : gap.comparison(),
                gap == null ? null : gap.difference());
    }

    private static String phase(Study study, Period period) {
        var around = study.around();
        if (around == null) {
            return "outside";
        }
        if (around.excluded().contains(period)) {
            return "excluded";
        }
        if (around.preRun().contains(period)) {
            return "pre";
        }
        return around.postRun().contains(period) ? "post" : "outside";
    }
}
