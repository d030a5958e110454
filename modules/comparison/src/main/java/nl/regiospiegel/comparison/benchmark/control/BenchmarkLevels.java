package nl.regiospiegel.comparison.benchmark.control;

import nl.regiospiegel.comparison.benchmark.entity.Benchmark;
import nl.regiospiegel.comparison.difference.entity.Level;
import nl.regiospiegel.comparison.outcome.control.SubjectResults;
import nl.regiospiegel.comparison.outcome.control.Subjects;
import nl.regiospiegel.comparison.outcome.entity.AvailableFigures;
import nl.regiospiegel.comparison.outcome.entity.OutcomeQuestion;
import nl.regiospiegel.comparison.outcome.entity.Refusal;
import nl.regiospiegel.comparison.outcome.entity.Result;
import nl.regiospiegel.comparison.outcome.entity.Subject;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.statistics.interval.Confidence;

/** The value of the benchmark in each period, or why there is none. */
public final class BenchmarkLevels {

    private final OutcomeQuestion question;
    private final SubjectResults results;
    private final Subject subject;

    public BenchmarkLevels(OutcomeQuestion question, AvailableFigures figures) {
        this.question = question;
        results = new SubjectResults(question, figures);
        subject = Subjects.benchmark(question);
    }

    public Level in(Period period) {
        if (question.benchmark() instanceof Benchmark.OfGroup peers) {
            return new GroupLevels(question, results.figures(), subject, peers.group()).in(period);
        }
        return question.benchmark() instanceof Benchmark.OfTarget target
                ? level(TargetValue.of(question.indicator(), target, question.locale()))
                : level(results, subject, period);
    }

    /** Why there is no value, when there is no period at all. */
    public Refusal without() {
        if (question.benchmark() instanceof Benchmark.OfGroup peers
                && peers.group().refusal() != null) {
            return peers.group().refusal();
        }
        return question.benchmark() instanceof Benchmark.OfTarget target
                        && TargetValue.of(question.indicator(), target, question.locale()) instanceof Refusal refusal
                ? refusal
                : results.without(subject);
    }

    private Level level(Result value) {
        return new Level(subject, null, value, value);
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
