package nl.regiospiegel.comparison.outcome.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.regiospiegel.comparison.choice.entity.ComparedRegion;
import nl.regiospiegel.comparison.outcome.entity.LocalFigures;
import nl.regiospiegel.comparison.outcome.entity.OutcomeQuestion;
import nl.regiospiegel.comparison.outcome.entity.Subject;
import nl.regiospiegel.figures.indicator.entity.IndicatorCode;
import nl.regiospiegel.figures.publication.control.FigureQuery;
import nl.regiospiegel.figures.publication.control.PublishedFigures;
import nl.regiospiegel.figures.publication.entity.PublishedFigure;
import nl.regiospiegel.regions.localindicator.entity.LocalIndicator;

/** Finds the figures of regions that define an indicator in their own way. */
@ApplicationScoped
public class OwnDefinitions {

    @Inject
    private PublishedFigures figures;

    /** Per own definition closest to the indicator, in the order of the regions; without figures when there are none. */
    public List<LocalFigures> of(OutcomeQuestion question) {
        var code = question.indicator().code().value();
        return question.everyRegion().stream()
                .flatMap(region -> region.configuration().localDefinitions().closestTo(code).stream()
                        .map(definition -> new LocalFigures(region, definition, find(question, region, definition))))
                .toList();
    }

    public boolean hasAny(OutcomeQuestion question) {
        return of(question).stream().anyMatch(each -> !each.figures().isEmpty());
    }

    /** Only the region's own: another may use the same code for something else. */
    private List<PublishedFigure> find(OutcomeQuestion question, ComparedRegion region, LocalIndicator definition) {
        var areas = Subjects.of(question).stream()
                .filter(subject ->
                        subject.region() != null && subject.region().id().equals(region.id()))
                .map(Subject::area)
                .toList();
        var span = question.span();
        var query = new FigureQuery(
                new IndicatorCode(definition.code()),
                areas,
                span.kind(),
                span.from(),
                span.to(),
                question.vintageAsOf());
        return figures.find(query).stream()
                .filter(figure -> region.id().equals(figure.region()))
                .toList();
    }
}
