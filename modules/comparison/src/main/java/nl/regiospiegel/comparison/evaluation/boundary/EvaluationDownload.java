package nl.regiospiegel.comparison.evaluation.boundary;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.HttpConstraint;
import jakarta.servlet.annotation.ServletSecurity;
import jakarta.servlet.annotation.WebServlet;
import java.util.function.UnaryOperator;
import nl.regiospiegel.comparison.answers.Download;
import nl.regiospiegel.comparison.answers.Explanation;
import nl.regiospiegel.comparison.answers.TableDownload;
import nl.regiospiegel.comparison.choice.control.AskedParameters;
import nl.regiospiegel.comparison.evaluation.keeping.control.FindEvaluation;
import nl.regiospiegel.regions.language.Language;

/** An evaluation as it was kept, by its hash. */
@WebServlet({"/comparison/evaluation.csv", "/comparison/evaluation.xlsx"})
@ServletSecurity(@HttpConstraint(rolesAllowed = {"reader", "editor", "approver", "administrator"}))
public class EvaluationDownload extends TableDownload {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient FindEvaluation finding;

    @Inject
    private transient Language language;

    @Override
    protected Download answer(UnaryOperator<String> query, AskedParameters asked) {
        var hash = query.apply("hash");
        var written = finding.answer(hash == null ? "" : hash.strip());
        var locale = language.getLocale();
        var answer = KeptAnswer.of(written, locale);
        var title = texts().say("evaluation.title", answer.indicatorName(), answer.regionName());
        return new Download(
                texts().say(
                                "evaluation.file",
                                answer.specification().getString("region"),
                                answer.specification().getString("indicator")),
                KeptTable.of(written.csv(locale)),
                Explanation.of(title, answer, answer.specification(), answer.conclusion()));
    }

    @Override
    protected String page() {
        return "/comparison/evaluation";
    }
}
