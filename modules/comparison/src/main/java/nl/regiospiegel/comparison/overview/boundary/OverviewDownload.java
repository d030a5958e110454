package nl.regiospiegel.comparison.overview.boundary;

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
import nl.regiospiegel.comparison.overview.control.AskOverview;
import nl.regiospiegel.comparison.overview.control.OverviewParameters;

/** The overview of the page. */
@WebServlet({"/comparison/overview.csv", "/comparison/overview.xlsx"})
@ServletSecurity(@HttpConstraint(rolesAllowed = {"reader", "editor", "approver", "administrator"}))
public class OverviewDownload extends TableDownload {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient AskOverview overviews;

    @Inject
    private transient AnsweringOverviews answering;

    @Override
    protected Download answer(UnaryOperator<String> query, AskedParameters asked) {
        var parameters = new OverviewParameters(
                query.apply("regions"),
                query.apply("benchmark"),
                query.apply("period"),
                query.apply("indicators"),
                query.apply("axis"),
                query.apply("event"),
                query.apply("vintageAsOf"));
        var answer = answering.answer(overviews.answer(parameters, asked));
        return new Download(
                texts().say("overview.file"),
                OverviewTable.of(answer),
                Explanation.of(
                        texts().say("overview.title"), answer, answer.specification(), remarks(answer.family())));
    }

    private List<String> remarks(FamilyOfDecisions family) {
        return List.of(
                family.size() == 0
                        ? texts().say("overview.noFamily")
                        : texts().say("overview.family", family.size(), family.differing(), family.standing()),
                texts().say("overview.noRanking"));
    }

    @Override
    protected String page() {
        return "/comparison/overview";
    }
}
