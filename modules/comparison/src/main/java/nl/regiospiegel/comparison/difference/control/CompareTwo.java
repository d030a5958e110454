package nl.regiospiegel.comparison.difference.control;

import java.util.ArrayList;
import java.util.List;
import nl.regiospiegel.comparison.difference.entity.Contrast;
import nl.regiospiegel.comparison.difference.entity.DifferenceComparison;
import nl.regiospiegel.comparison.difference.entity.DifferenceQuestion;
import nl.regiospiegel.comparison.difference.entity.Level;
import nl.regiospiegel.comparison.difference.entity.Overlap;
import nl.regiospiegel.comparison.outcome.control.Findings;
import nl.regiospiegel.comparison.outcome.control.SubjectResults;
import nl.regiospiegel.comparison.outcome.entity.AvailableFigures;
import nl.regiospiegel.comparison.outcome.entity.Finding;
import nl.regiospiegel.comparison.outcome.entity.Subject;
import nl.regiospiegel.figures.indicator.entity.KindOfStatistic;
import nl.regiospiegel.figures.publication.entity.PublicationStatus;
import nl.regiospiegel.figures.publication.entity.PublishedFigure;
import nl.regiospiegel.figures.seriesbreak.entity.BreakKind;
import nl.regiospiegel.figures.seriesbreak.entity.SeriesBreak;
import nl.regiospiegel.statistics.interval.Confidence;

/**
 * Puts two areas beside each other in one period: the level of both, the decision about the first against the value of the
 * second, and the difference or ratio of the two. The second is a fixed number in the decision and an estimate in the
 * difference, and a larger area keeps what it contains in the one and not in the other: the two can disagree.
 */
final class CompareTwo {

    private final DifferenceQuestion question;
    private final AvailableFigures figures;
    private final Overlap overlap;
    private final boolean ofTrajectories;

    /** @param ofTrajectories whether the indicator counts trajectories, of which one child can have several */
    CompareTwo(DifferenceQuestion question, AvailableFigures figures, Overlap overlap, boolean ofTrajectories) {
        this.question = question;
        this.figures = figures;
        this.overlap = overlap;
        this.ofTrajectories = ofTrajectories;
    }

    /** @param breaks those of the indicator in either area */
    DifferenceComparison compare(List<SeriesBreak> breaks) {
        var a = level(question.a());
        var b = level(question.b());
        var told = breaks.stream().filter(this::concerns).toList();
        var inTheWay = new Weighing(question, told).inTheWay(a, b);
        var verdict = new Judging(question, a, b).decide(inTheWay);
        var contrast = new Contrasting(question, a, b, overlap).contrast(inTheWay);
        return new DifferenceComparison(
                question, findings(told, a, b, contrast), told, a, b, overlap, verdict, contrast);
    }

    private Level level(Subject subject) {
        var results = new SubjectResults(question.outcome(), figures);
        return new Level(
                subject,
                figures.find(subject.area(), question.period()).orElse(null),
                results.of(subject, question.period(), Confidence.LEVEL_95),
                results.of(subject, question.period(), Confidence.LEVEL_998));
    }

    /** A break within the period, one that only one of the two has behind it, and every revision. Never of invented figures. */
    private boolean concerns(SeriesBreak each) {
        var within = each.date().isAfter(question.period().first())
                && !each.date().isAfter(question.period().last());
        var parts = new Weighing(question, List.of(each)).partsThem(each);
        return !question.outcome().demonstration() && (each.kind() == BreakKind.REVISION || within || parts);
    }

    private List<Finding> findings(List<SeriesBreak> told, Level a, Level b, Contrast contrast) {
        var found = new ArrayList<>(Findings.onCalendar(question.outcome(), figures, told));
        if (contrast instanceof Contrast.Apart apart) {
            about(apart, found);
        }
        if (a.figure() != null && b.figure() != null && status(a.figure()) != status(b.figure())) {
            found.add(finding("status-differs", name(a), word(a.figure()), name(b), word(b.figure())));
        }
        return List.copyOf(found);
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
        if (ofTrajectories && question.outcome().indicator().kind() == KindOfStatistic.SHARE) {
            found.add(finding("trajectories-not-independent"));
        }
        if (apart.fewEvents()) {
            found.add(finding("few-events"));
        }
    }

    private static Finding finding(String code, String... parameters) {
        return new Finding(code, List.of(), List.of(parameters));
    }

    private static PublicationStatus status(PublishedFigure figure) {
        return figure.vintage().status();
    }

    private String word(PublishedFigure figure) {
        return status(figure).name(question.outcome().locale());
    }

    private static String name(Level level) {
        return level.subject().name();
    }
}
