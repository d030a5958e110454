package nl.regiospiegel.comparison.comparability.entity;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.outcome.entity.AvailableFigures;
import nl.regiospiegel.comparison.outcome.entity.OutcomeQuestion;
import nl.regiospiegel.comparison.outcome.entity.Subject;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.publication.entity.PublishedFigure;
import nl.regiospiegel.figures.seriesbreak.entity.SeriesBreak;

/**
 * What is about to be answered, as far as it decides whether the figures may be compared.
 *
 * @param question indicator, regions, benchmark, day and language
 * @param subjects whose figures are set beside each other
 * @param figures theirs, in the periods that the answer uses
 * @param breaks all that touch the indicator in any of their areas
 * @param use what the answer does with them
 * @param priced the periods whose prices are made one, more than its own when the answer is part of a row
 */
public record ComparedFigures(
        OutcomeQuestion question,
        List<Subject> subjects,
        AvailableFigures figures,
        List<SeriesBreak> breaks,
        Use use,
        List<Period> priced) {

    public ComparedFigures {
        subjects = List.copyOf(subjects);
        breaks = List.copyOf(breaks);
        priced = List.copyOf(priced);
    }

    /** With prices of the periods that it shows or uses itself. */
    public ComparedFigures(
            OutcomeQuestion question,
            List<Subject> subjects,
            AvailableFigures figures,
            List<SeriesBreak> breaks,
            Use use) {
        this(question, subjects, figures, breaks, use, question.span().periods(figures.periods()));
    }

    /** The periods that the answer shows or uses, in order. */
    public List<Period> periods() {
        return question.span().periods(figures.periods());
    }

    public Optional<Period> first() {
        return periods().stream().min(Comparator.naturalOrder());
    }

    public Optional<Period> last() {
        return periods().stream().max(Comparator.naturalOrder());
    }

    /** The figures of a subject, in order of time. */
    public Stream<PublishedFigure> of(Subject subject) {
        return figures.of(subject.area()).stream()
                .filter(figure -> question.span().contains(figure.period()));
    }
}
