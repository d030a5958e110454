package nl.regiospiegel.comparison.benchmark.control;

import nl.regiospiegel.comparison.difference.entity.Level;
import nl.regiospiegel.comparison.outcome.control.SubjectResults;
import nl.regiospiegel.comparison.outcome.control.Subjects;
import nl.regiospiegel.comparison.outcome.entity.AvailableFigures;
import nl.regiospiegel.comparison.outcome.entity.OutcomeQuestion;
import nl.regiospiegel.comparison.outcome.entity.Subject;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.statistics.interval.Confidence;

/** The value of the benchmark in each period, or why there is none. */
public final class BenchmarkLevels {

    private final SubjectResults results;
    private final Subject subject;

    public BenchmarkLevels(OutcomeQuestion question, AvailableFigures figures) {
        results = new SubjectResults(question, figures);
        subject = Subjects.benchmark(question);
    }

    public Level in(Period period) {
        return level(results, subject, period);
    }

    /** Of anything that has figures of its own. */
    public static Level level(SubjectResults results, Subject subject, Period period) {
        return new Level(
                subject,
                results.figures().find(subject.area(), period).orElse(null),
                results.of(subject, period, Confidence.LEVEL_95),
                results.of(subject, period, Confidence.LEVEL_998));
    }
}
