package nl.regiospiegel.comparison.page.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.regiospiegel.comparison.choice.control.AskedParameters;
import nl.regiospiegel.comparison.overview.control.AskOverview;
import nl.regiospiegel.figures.area.control.Areas;
import nl.regiospiegel.figures.publication.control.DataSets;
import nl.regiospiegel.regions.answers.Today;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.rules.Fault;
import nl.regiospiegel.regions.rules.InvalidInput;

/** The page with many indicators beside one benchmark. Everything on it follows from its address. */
@Named
@RequestScoped
public class OverviewPage {

    @Inject
    private KnownOnPage known;

    @Inject
    private Areas areas;

    @Inject
    private DataSets dataSets;

    @Inject
    private AskOverview overviews;

    @Inject
    private Language language;

    @Inject
    private HttpServletRequest request;

    private OverviewFilter filter;
    private OverviewOnPage overview;
    private List<Fault> faults = List.of();

    /** Reads the address and answers it; a faulty address leaves the filter as it was filled in. */
    @Transactional(dontRollbackOn = InvalidInput.class)
    public void load() {
        var texts = new PageTexts(language.getLocale());
        var asked = request.getParameterMap();
        var question = OverviewOnPageQuestion.isAsked(asked)
                ? OverviewOnPageQuestion.read(asked)
                : OverviewOnPageQuestion.usual(known.usual(), asked);
        filter = new OverviewFilter(question, known.all(), areas.on(Today.day()), texts);
        try {
            var answer = overviews.answer(question.parameters(), new AskedParameters(language));
            overview = new OverviewOnPage(question, answer, dataSets.find(answer.dataSets()), texts);
        } catch (InvalidInput faulty) {
            faults = faulty.faults();
        }
    }

    public OverviewFilter getFilter() {
        return filter;
    }

    /** Everything below the filter; {@code null} when the address is faulty. */
    public OverviewOnPage getOverview() {
        return overview;
    }

    public List<String> getFaults() {
        return faults.stream().map(Fault::detail).toList();
    }
}
