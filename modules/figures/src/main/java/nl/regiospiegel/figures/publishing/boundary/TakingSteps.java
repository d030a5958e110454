package nl.regiospiegel.figures.publishing.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import nl.regiospiegel.figures.publishing.control.DecidePublication;
import nl.regiospiegel.figures.publishing.control.SubmitPublications;
import nl.regiospiegel.figures.publishing.control.SuppressionRules;
import nl.regiospiegel.figures.publishing.control.WithdrawPublication;
import nl.regiospiegel.regions.language.Language;

/** Takes a step that a page sent, by the same rules as the API. */
@RequestScoped
public class TakingSteps {

    @Inject
    private ReadingSubmissions reading;

    @Inject
    private SubmitPublications submit;

    @Inject
    private DecidePublication decide;

    @Inject
    private WithdrawPublication withdraw;

    @Inject
    private SuppressionRules rules;

    @Inject
    private Language language;

    @Transactional
    public void take(String step, HttpServletRequest request) {
        var id = request.getParameter("id");
        var comment = request.getParameter("comment");
        var account = request.getUserPrincipal().getName();
        switch (step) {
            case "submit" -> submit.submit(reading.read(SubmissionForm.read(request)), account);
            case "withdraw" ->
                withdraw.withdraw(id, ReadingDecisions.comment(new PublicationWithdrawal(comment), language), account);
            case "rule" -> rules.change(ReadingRules.rule(rule(request), language));
            default -> decide(id, step, request);
        }
    }

    /** One decision: each stands by itself, so that one that is refused does not undo another. */
    @Transactional
    public void decide(String id, String step, HttpServletRequest request) {
        var decision =
                new PublicationDecision(step, request.getParameter("comment"), request.getParameter("contentHash"));
        decide.decide(
                id,
                ReadingDecisions.decision(decision, language),
                request.getUserPrincipal().getName());
    }

    private static NewSuppressionRule rule(HttpServletRequest request) {
        return new NewSuppressionRule(
                number(request.getParameter("threshold")), number(request.getParameter("rounding")));
    }

    private static Integer number(String text) {
        return text != null && text.matches("[0-9]{1,4}") ? Integer.valueOf(text) : null;
    }
}
