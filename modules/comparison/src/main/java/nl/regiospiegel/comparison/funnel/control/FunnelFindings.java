package nl.regiospiegel.comparison.funnel.control;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nl.regiospiegel.comparison.funnel.entity.Funnel;
import nl.regiospiegel.comparison.funnel.entity.FunnelQuestion;
import nl.regiospiegel.comparison.funnel.entity.FunnelResult;
import nl.regiospiegel.comparison.funnel.entity.LeftOutArea;
import nl.regiospiegel.comparison.outcome.control.Findings;
import nl.regiospiegel.comparison.outcome.entity.AvailableFigures;
import nl.regiospiegel.comparison.outcome.entity.Finding;
import nl.regiospiegel.figures.publication.entity.PublishedFigure;
import nl.regiospiegel.figures.seriesbreak.entity.SeriesBreak;

/** What a reader must know before looking at a funnel: what holds for every comparison, and then what only a funnel can say. */
record FunnelFindings(FunnelQuestion question) {

    List<Finding> of(
            Collection<PublishedFigure> figures,
            List<SeriesBreak> breaks,
            FunnelResult result,
            List<LeftOutArea> leftOut) {
        var found =
                new ArrayList<>(Findings.onCalendar(question.about(), AvailableFigures.of(figures, List.of()), breaks));
        if (question.countsTrajectories() && result instanceof Funnel) {
            found.add(finding("trajectories-not-independent"));
        }
        if (result instanceof Funnel funnel) {
            about(funnel, leftOut).forEach(found::add);
        }
        return found;
    }

    private static List<Finding> about(Funnel funnel, List<LeftOutArea> leftOut) {
        var found = new ArrayList<Finding>();
        if (funnel.dispersion().isOverdispersed()) {
            found.add(finding("areas-overdispersed"));
        }
        if (!leftOut.isEmpty()) {
            var all = leftOut.size() + funnel.areas().size();
            found.add(finding("areas-left-out", String.valueOf(leftOut.size()), String.valueOf(all)));
        }
        return found;
    }

    private static Finding finding(String code, String... parameters) {
        return new Finding(code, List.of(), List.of(parameters));
    }
}
