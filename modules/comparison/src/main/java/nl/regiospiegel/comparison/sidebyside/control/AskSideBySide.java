package nl.regiospiegel.comparison.sidebyside.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.regiospiegel.comparison.choice.control.AskedParameters;
import nl.regiospiegel.comparison.choice.control.ChoosingRegions;
import nl.regiospiegel.comparison.choice.entity.ComparedRegion;
import nl.regiospiegel.comparison.outcome.control.AskedAxis;
import nl.regiospiegel.comparison.overview.control.ChoosingIndicators;
import nl.regiospiegel.comparison.overview.control.FindingRows;
import nl.regiospiegel.comparison.sidebyside.entity.SideBySide;
import nl.regiospiegel.comparison.sidebyside.entity.SideBySideQuestion;
import nl.regiospiegel.figures.area.control.Areas;
import nl.regiospiegel.regions.answers.Today;
import nl.regiospiegel.regions.language.Language;

/** Answers a question about regions side by side: reads it, tells all its faults at once, and finds the figures. */
@ApplicationScoped
public class AskSideBySide {

    private static final int FEWEST = 2;
    private static final int MOST = 3;

    @Inject
    private ChoosingRegions choosing;

    @Inject
    private ChoosingIndicators indicators;

    @Inject
    private FindingRows rows;

    @Inject
    private Areas areas;

    @Inject
    private Language language;

    /** @throws nl.regiospiegel.regions.rules.InvalidInput with every fault in what was asked */
    public SideBySide answer(SideBySideParameters parameters, AskedParameters asked) {
        var regions = regions(asked, parameters.regions());
        var shown = indicators.choose(asked, parameters.indicators());
        var reading = new AskedAxis(asked);
        var axis = reading.read(parameters.axis(), parameters.event());
        var period = asked.period("period", parameters.period());
        reading.onlyOnCalendar(axis, period);
        var asOf = asked.day("vintageAsOf", parameters.vintageAsOf());
        asked.complain();
        return answer(new SideBySideQuestion(
                regions, shown, axis, period.orElse(null), asOf.orElse(null), Today.day(), language.getLocale()));
    }

    /** More than three do not fit beside each other, and one has nothing beside it. */
    private List<ComparedRegion> regions(AskedParameters asked, String ids) {
        var wasFaultless = asked.isFaultless();
        var regions = choosing.choose(asked, ids);
        if (wasFaultless && asked.isFaultless() && (regions.size() < FEWEST || regions.size() > MOST)) {
            asked.fault(
                    "regions",
                    "not-two-or-three",
                    asked.choose("Kies twee of drie regio's.", "Choose two or three regions."));
        }
        return regions;
    }

    private SideBySide answer(SideBySideQuestion question) {
        var wanted = new FindingRows.Wanted(
                question.regions(), List.of(), question.period(), question.vintageAsOf(), question.day());
        return new CompareSideBySide(question, areas.now()::on).compare(rows.of(question.indicators(), wanted));
    }
}
