package nl.regiospiegel.comparison.funnel.boundary;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.HttpConstraint;
import jakarta.servlet.annotation.ServletSecurity;
import jakarta.servlet.annotation.WebServlet;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.regiospiegel.comparison.answers.Download;
import nl.regiospiegel.comparison.answers.Explanation;
import nl.regiospiegel.comparison.answers.TableDownload;
import nl.regiospiegel.comparison.choice.control.AskedParameters;
import nl.regiospiegel.comparison.funnel.control.AskFunnel;
import nl.regiospiegel.comparison.funnel.control.FunnelParameters;

/** The funnel of the page of one indicator. */
@WebServlet({"/comparison/funnel.csv", "/comparison/funnel.xlsx"})
@ServletSecurity(@HttpConstraint(rolesAllowed = {"reader", "editor", "approver", "administrator"}))
public class FunnelDownload extends TableDownload {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient AskFunnel funnels;

    @Inject
    private transient AnsweringFunnels answering;

    @Override
    protected Download answer(UnaryOperator<String> query, AskedParameters asked) {
        var parameters = new FunnelParameters(
                query.apply("indicator"),
                query.apply("period"),
                query.apply("level"),
                query.apply("regions"),
                "",
                query.apply("vintageAsOf"));
        var answer = answering.answer(funnels.answer(parameters, asked));
        var title = texts().say("funnel.title", answer.indicatorName(), answer.period());
        return new Download(
                texts().say("funnel.file", answer.indicator(), answer.period()),
                FunnelTable.of(answer),
                Explanation.of(title, answer, answer.specification(), refused(answer)));
    }

    private static List<String> refused(ComparedFunnel answer) {
        return answer.result() instanceof RefusedFunnel refusal
                ? List.of(refusal.message() + " (" + refusal.code() + ")")
                : List.of();
    }

    @Override
    protected String page() {
        return "/comparison/outcome";
    }
}
