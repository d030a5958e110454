package nl.regiospiegel.comparison.page.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.regiospiegel.comparison.choice.control.AskedParameters;
import nl.regiospiegel.comparison.sidebyside.control.AskSideBySide;
import nl.regiospiegel.comparison.sidebyside.control.SideBySideParameters;
import nl.regiospiegel.figures.publication.control.DataSets;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.rules.Fault;
import nl.regiospiegel.regions.rules.InvalidInput;

/** The page with differences of models beside those of outcomes. Everything on it follows from its address. */
@Named
@RequestScoped
public class SideBySidePage {

    /** No more fit beside each other. */
    private static final int MOST = 3;

    @Inject
    private KnownOnPage known;

    @Inject
    private DataSets dataSets;

    @Inject
    private AskSideBySide asking;

    @Inject
    private Language language;

    @Inject
    private HttpServletRequest request;

    private OverviewFilter filter;
    private SideBySideOnPage beside;
    private List<Fault> faults = List.of();

    /** Reads the address and answers it; a faulty address leaves the filter as it was filled in. */
    @Transactional(dontRollbackOn = InvalidInput.class)
    public void load() {
        var texts = new PageTexts(language.getLocale());
        var asked = request.getParameterMap();
        var question = OverviewOnPageQuestion.isAsked(asked)
                ? OverviewOnPageQuestion.read(asked)
                : OverviewOnPageQuestion.usual(
                        known.usual().stream().limit(MOST).toList(), asked);
        filter = new OverviewFilter(question, known.all(), List.of(), texts);
        var parameters = new SideBySideParameters(
                String.join(",", question.regions()),
                question.indicators(),
                question.axis(),
                question.event(),
                question.period(),
                question.vintageAsOf());
        try {
            var answer = asking.answer(parameters, new AskedParameters(language));
            beside = new SideBySideOnPage(
                    question.query(), answer, dataSets.find(SideBySideOnPage.dataSets(answer)), texts);
        } catch (InvalidInput faulty) {
            faults = faulty.faults();
        }
    }

    public OverviewFilter getFilter() {
        return filter;
    }

    /** Everything below the filter; {@code null} when the address is faulty. */
    public SideBySideOnPage getBeside() {
        return beside;
    }

    public List<String> getFaults() {
        return faults.stream().map(Fault::detail).toList();
    }
}
