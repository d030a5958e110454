package nl.regiospiegel.comparison.evaluation.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.regiospiegel.comparison.choice.control.AskedParameters;
import nl.regiospiegel.comparison.evaluation.keeping.control.FindEvaluation;
import nl.regiospiegel.comparison.evaluation.keeping.control.KeepEvaluation;
import nl.regiospiegel.comparison.evaluation.keeping.entity.FoundEvaluation;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.rules.BrokenRule;
import nl.regiospiegel.regions.rules.Fault;
import nl.regiospiegel.regions.rules.InvalidInput;

/**
 * The page that asks whether anything changed when a region switched. Its address is the question, or the hash of one that was
 * answered; both give the same page again.
 */
@Named
@RequestScoped
public class EvaluationPage {

    private static final String HASH = "hash";

    @Inject
    private ChoicesOfEvaluation choices;

    @Inject
    private AskingEvaluations asking;

    @Inject
    private FindEvaluation finding;

    @Inject
    private ShowingEvaluations showing;

    @Inject
    private Language language;

    @Inject
    private HttpServletRequest request;

    private EvaluationForm form;
    private EvaluationOnPage evaluation;
    private List<String> faults = List.of();

    /** Reads the address and answers it; a faulty address leaves the form as it was filled in. */
    public void load() {
        var hash = request.getParameter(HASH);
        form = choices.form(request::getParameter);
        try {
            if (hash != null && !hash.isBlank()) {
                show(finding.find(hash.strip()));
            } else if (form.isAsked()) {
                show(asking.ask(form.parameters(), new AskedParameters(language), KeepEvaluation.PATIENCE)
                        .found());
            }
        } catch (InvalidInput faulty) {
            faults = faulty.faults().stream().map(Fault::detail).toList();
        } catch (BrokenRule broken) {
            faults = List.of(broken.getMessage());
        }
    }

    private void show(FoundEvaluation found) {
        evaluation = new EvaluationOnPage(showing.show(found), language.getLocale());
        form = choices.form(evaluation::asked);
    }

    public EvaluationForm getForm() {
        return form;
    }

    /** Everything below the form; {@code null} when nothing was asked or the address is faulty. */
    public EvaluationOnPage getEvaluation() {
        return evaluation;
    }

    public List<String> getFaults() {
        return faults;
    }
}
