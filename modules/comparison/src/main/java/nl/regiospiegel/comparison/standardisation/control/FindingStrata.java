package nl.regiospiegel.comparison.standardisation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.outcome.entity.OutcomeQuestion;
import nl.regiospiegel.comparison.standardisation.entity.AgeStandard;
import nl.regiospiegel.comparison.standardisation.entity.Strata;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.publication.control.FigureQuery;
import nl.regiospiegel.figures.publication.control.StratifiedFigures;
import nl.regiospiegel.figures.publication.entity.StratumFigure;

/** Finds the age classes of areas, and those of the standard. */
@ApplicationScoped
public class FindingStrata {

    @Inject
    private StratifiedFigures figures;

    /** None when the question does not ask for it. */
    public Strata of(OutcomeQuestion question, List<AreaCode> areas) {
        if (!question.adjustment().byAge()) {
            return Strata.NONE;
        }
        var standard = AgeStandard.of(question.demonstration(), question.span().kind());
        return Strata.of(Stream.concat(ofStandard(question, standard).stream(), of(areas, question).stream())
                .toList());
    }

    private List<StratumFigure> of(List<AreaCode> areas, OutcomeQuestion question) {
        var span = question.span();
        return figures.byAge(new FigureQuery(
                question.indicator().code(), areas, span.kind(), span.from(), span.to(), question.vintageAsOf()));
    }

    private List<StratumFigure> ofStandard(OutcomeQuestion question, AgeStandard standard) {
        return figures.byAge(new FigureQuery(
                question.indicator().code(),
                List.of(standard.country()),
                question.span().kind(),
                standard.period(),
                standard.period(),
                question.vintageAsOf()));
    }
}
