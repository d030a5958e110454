package nl.regiospiegel.comparison.answers;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.UnaryOperator;
import nl.regiospiegel.comparison.choice.control.AskedParameters;
import nl.regiospiegel.figures.export.control.CsvDialect;
import nl.regiospiegel.regions.answers.Today;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.rules.BrokenRule;

/**
 * Gives the answer of a page as a table for a Dutch spreadsheet, or as a workbook when its address ends in {@code .xlsx}.
 * Outside {@code /api}, since it listens to the session. Its parameters are those of the page.
 */
public abstract class TableDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    private transient OneTransaction transaction;

    @Inject
    private transient Language language;

    /**
     * Answers what was asked; in one transaction.
     *
     * @param query gives a parameter by name, {@code null} when it is not there
     */
    protected abstract Download answer(UnaryOperator<String> query, AskedParameters asked);

    /** The path of the page. */
    protected abstract String page();

    protected final DownloadTexts texts() {
        return new DownloadTexts(language.getLocale());
    }

    /** A faulty question goes back to the page, which says what is wrong. */
    @Override
    protected final void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var download = transaction.of(() -> answer(request::getParameter, new AskedParameters(language)));
            give(download, request.getServletPath().endsWith(".xlsx"), response);
        } catch (BrokenRule faulty) {
            var query = request.getQueryString();
            response.sendRedirect(page() + (query == null ? "?regions=" : "?" + query));
        }
    }

    private void give(Download download, boolean workbook, HttpServletResponse response) throws IOException {
        var content = workbook
                ? AnswerWorkbook.write(download.table(), download.explanation(), language.getLocale())
                : download.table().csv(CsvDialect.SPREADSHEET);
        var name = "regiospiegel-" + download.name() + "-" + Today.day() + (workbook ? ".xlsx" : ".csv");
        response.setContentType(workbook ? WORKBOOK : AnswerForm.CSV_TYPE + ";charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.getOutputStream().write(content);
    }
}
