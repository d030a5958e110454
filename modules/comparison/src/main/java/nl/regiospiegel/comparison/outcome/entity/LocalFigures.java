package nl.regiospiegel.comparison.outcome.entity;

import java.util.List;
import nl.regiospiegel.comparison.choice.entity.ComparedRegion;
import nl.regiospiegel.figures.publication.entity.PublishedFigure;
import nl.regiospiegel.regions.localindicator.entity.DefinitionRelation;
import nl.regiospiegel.regions.localindicator.entity.LocalIndicator;

/**
 * A region's own figures under a definition of its own.
 *
 * @param region the region that defines it
 * @param definition how, and how that differs from the shared indicator
 * @param figures its figures
 */
public record LocalFigures(ComparedRegion region, LocalIndicator definition, List<PublishedFigure> figures) {

    public LocalFigures {
        figures = List.copyOf(figures);
    }

    /** Whether they may stand where a figure of the shared definition is missing. */
    public boolean comparable() {
        return definition.relation() != DefinitionRelation.NOT_COMPARABLE;
    }
}
