package nl.regiospiegel.comparison.difference.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.regiospiegel.comparison.comparability.control.Blocking;
import nl.regiospiegel.comparison.comparability.control.BreakFindings;
import nl.regiospiegel.comparison.comparability.control.Comparability;
import nl.regiospiegel.comparison.comparability.entity.ComparedFigures;
import nl.regiospiegel.comparison.comparability.entity.Use;
import nl.regiospiegel.comparison.difference.entity.Contrast;
import nl.regiospiegel.comparison.difference.entity.DifferenceComparison;
import nl.regiospiegel.comparison.difference.entity.DifferenceQuestion;
import nl.regiospiegel.comparison.difference.entity.Level;
import nl.regiospiegel.comparison.difference.entity.Overlap;
import nl.regiospiegel.comparison.outcome.control.SubjectResults;
import nl.regiospiegel.comparison.outcome.entity.AvailableFigures;
import nl.regiospiegel.comparison.outcome.entity.Finding;
import nl.regiospiegel.comparison.outcome.entity.Refusal;
import nl.regiospiegel.comparison.outcome.entity.Subject;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.seriesbreak.entity.SeriesBreak;
import nl.regiospiegel.statistics.interval.Confidence;

/**
 * Puts two areas beside each other in one period: the level of both, the decision about the first against the value of the
 * second, and the difference or ratio of the two. The second is a fixed number in the decision and an estimate in the
 * difference, and a larger area keeps what it contains in the one and not in the other: the two can disagree.
 */
public final class CompareTwo {

    private final DifferenceQuestion question;
    private final AvailableFigures figures;
    private final Overlap overlap;
    private final Map<Subject, Refusal> refused;
    private final List<Period> priced;

    public CompareTwo(DifferenceQuestion question, AvailableFigures figures, Overlap overlap) {
        this(question, figures, overlap, Map.of(), question.outcome().span().periods(figures.periods()));
    }

    /**
     * @param refused who takes no part, whatever its figure, and why
     * @param priced the periods whose prices are made one: those of the whole row that the two are part of
     */
    public CompareTwo(
            DifferenceQuestion question,
            AvailableFigures figures,
            Overlap overlap,
            Map<Subject, Refusal> refused,
            List<Period> priced) {
        this.question = question;
        this.figures = figures;
        this.overlap = overlap;
        this.refused = Map.copyOf(refused);
        this.priced = List.copyOf(priced);
    }

    /** @param breaks those of the indicator in either area */
    public DifferenceComparison compare(List<SeriesBreak> breaks) {
        var a = level(question.a(), question.period());
        var b = level(question.b(), question.periodOfB());
        var compared = new ComparedFigures(
                question.outcome(), List.of(question.a(), question.b()), figures, breaks, Use.CONTRAST, priced);
        var findings = Comparability.check(compared);
        var names = question.a().name() + ", " + question.b().name();
        var inTheWay = Optional.ofNullable(a.refusal())
                .or(() -> Optional.ofNullable(b.refusal()))
                .or(() -> new Blocking(findings).refusal(names));
        var verdict = new Judging(SeenDirection.of(question.outcome().indicator(), question.a(), question.b()), a, b)
                .decide(inTheWay);
        var contrast = new Contrasting(question, a, b, overlap).contrast(inTheWay);
        return new DifferenceComparison(
                question, with(findings, contrast), BreakFindings.told(compared), a, b, overlap, verdict, contrast);
    }

    private Level level(Subject subject, Period period) {
        var refusal = refused.get(subject);
        if (refusal != null) {
            return new Level(subject, null, refusal, refusal);
        }
        var results = new SubjectResults(question.outcome(), figures, priced);
        return new Level(
                subject,
                figures.find(subject.area(), period).orElse(null),
                results.of(subject, period, Confidence.LEVEL_95),
                results.of(subject, period, Confidence.LEVEL_998));
    }

    private List<Finding> with(List<Finding> findings, Contrast contrast) {
        var found = new ArrayList<>(findings);
        if (contrast instanceof Contrast.Apart apart) {
            about(apart, found);
        }
        return found;
    }

    private void about(Contrast.Apart apart, List<Finding> found) {
        if (overlap.isWithin()) {
            var a = question.a().name();
            var b = question.b().name();
            found.add(
                    overlap == Overlap.A_WITHIN_B
                            ? finding("rest-of-benchmark", a, b)
                            : finding("rest-of-benchmark", b, a));
        }
        if (apart.fewEvents()) {
            found.add(finding("few-events"));
        }
    }

    private static Finding finding(String code, String... parameters) {
        return new Finding(code, List.of(), List.of(parameters));
    }
}
