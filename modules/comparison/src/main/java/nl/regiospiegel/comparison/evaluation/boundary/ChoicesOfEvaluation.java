package nl.regiospiegel.comparison.evaluation.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.function.UnaryOperator;
import nl.regiospiegel.comparison.evaluation.boundary.EvaluationForm.Known;
import nl.regiospiegel.figures.indicator.control.Indicators;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.register.control.Regions;
import nl.regiospiegel.regions.speaking.RegionId;
import nl.regiospiegel.regions.speaking.SpeakingRegion;

/** Finds what can be chosen in the form. */
@ApplicationScoped
public class ChoicesOfEvaluation {

    @Inject
    private Regions regions;

    @Inject
    private Indicators indicators;

    @Inject
    private SpeakingRegion speaking;

    @Inject
    private Language language;

    @Transactional
    public EvaluationForm form(UnaryOperator<String> asked) {
        var compared = indicators.all().stream()
                .filter(indicator -> indicator.group().isCompared())
                .toList();
        var own = speaking.region().map(RegionId::value).orElse("");
        return new EvaluationForm(
                new Known(regions.known(), compared, own), asked, new EvaluationPageTexts(language.getLocale()));
    }
}
