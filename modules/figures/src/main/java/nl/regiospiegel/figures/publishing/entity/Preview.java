package nl.regiospiegel.figures.publishing.entity;

import java.util.List;
import java.util.Optional;
import nl.regiospiegel.figures.publication.entity.ObservationStatus;
import nl.regiospiegel.figures.publishing.entity.Offer.Terms;

/**
 * What others would see of a set if it were published now.
 *
 * @param set the set as it would become
 * @param terms who would read it, and the rule for small numbers that holds now
 * @param figures its figures, each beside what other regions see now
 * @param obstacle code of what keeps it from being submitted now; empty when nothing does
 */
public record Preview(PreparedSet set, Terms terms, List<ComparedFigure> figures, Optional<String> obstacle) {

    public Preview {
        figures = List.copyOf(figures);
    }

    public long count(FigureChange change) {
        return figures.stream().filter(each -> each.change() == change).count();
    }

    public long hidden() {
        return set.shown().stream()
                .filter(each -> each.cell().status() == ObservationStatus.SUPPRESSED)
                .count();
    }
}
