package nl.regiospiegel.comparison.page.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import nl.regiospiegel.comparison.choice.control.AskedParameters;
import nl.regiospiegel.comparison.difference.control.AskDifference;
import nl.regiospiegel.comparison.difference.entity.DifferenceComparison;
import nl.regiospiegel.comparison.funnel.control.AskFunnel;
import nl.regiospiegel.comparison.outcome.control.AskOutcomes;
import nl.regiospiegel.comparison.series.control.AskSeries;
import nl.regiospiegel.figures.area.control.Areas;
import nl.regiospiegel.figures.area.entity.AreaKind;
import nl.regiospiegel.figures.indicator.control.Indicators;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.publication.control.DataSets;
import nl.regiospiegel.regions.answers.Today;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.rules.Fault;
import nl.regiospiegel.regions.rules.InvalidInput;

/** The page of one indicator: level, trend, funnel, control chart and differences. Everything follows from its address. */
@Named("outcomePage")
@RequestScoped
public class IndicatorPage {

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
    private AskSeries series;

    @Inject
    private AskFunnel funnels;

    @Inject
    private AskDifference differences;

    @Inject
    private Language language;

    @Inject
    private HttpServletRequest request;

    private IndicatorQuestion question;
    private FilterOnPage filter;
    private IndicatorOnPage answer;
    private List<Fault> faults = List.of();

    /** Reads the address and answers it; a faulty address leaves the filter as it was filled in. */
    @Transactional(dontRollbackOn = InvalidInput.class)
    public void load() {
        var known = regions.all();
        var texts = new PageTexts(language.getLocale());
        question = IndicatorQuestion.read(request.getParameterMap(), regions.usual(), USUAL_INDICATOR);
        filter = new FilterOnPage(question.question(), known, indicators.compared(), areas.on(Today.day()), texts);
        var invented = KnownOnPage.isAnyInvented(known, question.question().regions());
        try {
            answer = answer(invented, texts);
        } catch (InvalidInput faulty) {
            faults = faulty.faults();
        }
    }

    private IndicatorOnPage answer(boolean invented, PageTexts texts) {
        var compared = outcomes.answer(question.outcomes(invented), asked());
        var courses = question.question().regions().stream()
                .map(region -> series.answer(question.series(region), asked()))
                .toList();
        var shown =
                shown(new OutcomesOnPage(compared, List.of(), texts).latest().orElse(null));
        var answers = shown.isEmpty()
                ? new IndicatorAnswers(compared, courses, null, List.of())
                : new IndicatorAnswers(
                        compared, courses, funnels.answer(question.funnel(shown), asked()), differences(shown));
        return new IndicatorOnPage(question, shown, invented, answers, dataSets.find(answers.dataSets()), texts);
    }

    private String shown(Period latest) {
        if (!question.period().isEmpty()) {
            return question.period();
        }
        return latest == null ? "" : latest.code();
    }

    private List<DifferenceComparison> differences(String shown) {
        var ids = question.question().regions();
        var all = new ArrayList<DifferenceComparison>();
        for (int a = 0; a < ids.size(); a++) {
            for (int b = a + 1; b < ids.size(); b++) {
                all.add(differences.answer(question.difference(shown, ids.get(a), ids.get(b)), asked()));
            }
        }
        return all;
    }

    private AskedParameters asked() {
        return new AskedParameters(language);
    }

    public FilterOnPage getFilter() {
        return filter;
    }

    public String getPeriod() {
        return question.period();
    }

    /** The kinds of area that a funnel can have. */
    public List<Choice> getLevels() {
        var texts = new IndicatorTexts(language.getLocale());
        return List.of(AreaKind.MUNICIPALITY.code(), AreaKind.YOUTH_REGION.code()).stream()
                .map(level -> new Choice(level, texts.say("level." + level), level.equals(question.level())))
                .toList();
    }

    /** Everything below the filter; {@code null} when the address is faulty. */
    public IndicatorOnPage getAnswer() {
        return answer;
    }

    public List<String> getFaults() {
        return faults.stream().map(Fault::detail).distinct().toList();
    }
}
