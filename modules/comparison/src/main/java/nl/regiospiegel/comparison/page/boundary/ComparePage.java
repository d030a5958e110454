package nl.regiospiegel.comparison.page.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.regiospiegel.comparison.choice.control.AskedParameters;
import nl.regiospiegel.comparison.outcome.control.AskOutcomes;
import nl.regiospiegel.figures.area.control.Areas;
import nl.regiospiegel.figures.indicator.control.Indicators;
import nl.regiospiegel.figures.publication.control.DataSets;
import nl.regiospiegel.regions.answers.Today;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.rules.Fault;
import nl.regiospiegel.regions.rules.InvalidInput;

/** The page that shows regions side by side. Everything on it follows from its address. */
@Named
@RequestScoped
public class ComparePage {

    private static final String USUAL_INDICATOR = "VERW-HA";

    @Inject
    private KnownOnPage regions;

    @Inject
    private Indicators indicators;

    @Inject
    private Areas areas;

    @Inject
    private DataSets dataSets;

    @Inject
    private AskOutcomes outcomes;

    @Inject
    private Language language;

    @Inject
    private HttpServletRequest request;

    private FilterOnPage filter;
    private ComparisonOnPage comparison;
    private List<Fault> faults = List.of();

    /** Reads the address and answers it; a faulty address leaves the filter as it was filled in. */
    @Transactional(dontRollbackOn = InvalidInput.class)
    public void load() {
        var known = regions.all();
        var texts = new PageTexts(language.getLocale());
        var question = question();
        filter = new FilterOnPage(question, known, indicators.compared(), areas.on(Today.day()), texts);
        try {
            var invented = KnownOnPage.isAnyInvented(known, question.regions());
            var answer = outcomes.answer(question.parameters(invented), new AskedParameters(language));
            comparison = new ComparisonOnPage(question, answer, dataSets.find(answer.dataSets()), texts);
        } catch (InvalidInput faulty) {
            faults = faulty.faults();
        }
    }

    public FilterOnPage getFilter() {
        return filter;
    }

    /** Everything below the filter; {@code null} when the address is faulty. */
    public ComparisonOnPage getComparison() {
        return comparison;
    }

    /** What is wrong, with the words of the filter where the API says the names of its parameters. */
    public List<String> getFaults() {
        var texts = new PageTexts(language.getLocale());
        return faults.stream()
                .map(fault -> fault.detail()
                        .replace("‘" + fault.name() + "’", "‘" + texts.say("filter." + fault.name()) + "’"))
                .toList();
    }

    /** Whether no region was chosen, and that is all that is wrong. */
    public boolean isUnchosen() {
        return faults.size() == 1
                && faults.get(0).name().equals("regions")
                && faults.get(0).code().equals("required");
    }

    private PageQuestion question() {
        var asked = request.getParameterMap();
        return PageQuestion.isAsked(asked)
                ? PageQuestion.read(asked).withIndicator(USUAL_INDICATOR)
                : PageQuestion.usual(regions.usual());
    }
}
