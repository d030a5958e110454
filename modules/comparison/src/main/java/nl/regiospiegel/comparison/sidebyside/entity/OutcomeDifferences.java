package nl.regiospiegel.comparison.sidebyside.entity;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.difference.entity.DifferenceComparison;
import nl.regiospiegel.comparison.difference.entity.Level;
import nl.regiospiegel.comparison.outcome.entity.Finding;
import nl.regiospiegel.figures.indicator.entity.Indicator;
import nl.regiospiegel.figures.period.entity.Period;

/**
 * One indicator: every pair of regions beside each other.
 *
 * @param period {@code null} when no region has any figure, and on clocks
 * @param eventTime periods since the start on the clock of each region; {@code null} on the calendar and without any figure
 * @param pairs the first with the second, the first with the third, the second with the third
 */
public record OutcomeDifferences(
        Indicator indicator, Period period, Integer eventTime, List<DifferenceComparison> pairs) {

    public OutcomeDifferences {
        pairs = List.copyOf(pairs);
    }

    /** On the calendar. */
    public OutcomeDifferences(Indicator indicator, Period period, List<DifferenceComparison> pairs) {
        this(indicator, period, null, pairs);
    }

    /** Of every region the period that its value is about, in the order asked; empty for one without. */
    public List<Optional<Period>> periods() {
        var first = pairs.get(0).question();
        return Stream.concat(
                        Stream.of(Optional.ofNullable(first.period())),
                        pairs.stream()
                                .map(DifferenceComparison::question)
                                .filter(question ->
                                        question.a().id().equals(first.a().id()))
                                .map(question -> Optional.ofNullable(question.periodOfB())))
                .toList();
    }

    /** Of every region once, in the order asked. */
    public List<Level> levels() {
        return Stream.concat(
                        Stream.of(pairs.get(0).a()),
                        pairs.stream()
                                .filter(pair -> pair.question()
                                        .a()
                                        .id()
                                        .equals(pairs.get(0).question().a().id()))
                                .map(DifferenceComparison::b))
                .toList();
    }

    /** Of all pairs, each once. */
    public List<Finding> findings() {
        return pairs.stream()
                .flatMap(pair -> pair.findings().stream())
                .distinct()
                .toList();
    }

    public boolean hasValue() {
        return levels().stream().anyMatch(level -> level.estimate() != null);
    }
}
