package nl.regiospiegel.figures.fetching.boundary;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.HttpConstraint;
import jakarta.servlet.annotation.ServletSecurity;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.regiospiegel.figures.fetching.control.PlanSchedules;
import nl.regiospiegel.figures.fetching.control.StartFetch;
import nl.regiospiegel.figures.fetching.entity.FetchOrder;
import nl.regiospiegel.figures.importing.job.entity.Decider;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.rules.BrokenRule;

/** What somebody asks on the page about fetching; outside {@code /api}, since it listens to the session. */
@WebServlet({FetchServlet.FETCH, FetchServlet.SCHEDULE, FetchServlet.REMOVAL})
@ServletSecurity(@HttpConstraint(rolesAllowed = {"editor", "administrator"}))
public class FetchServlet extends HttpServlet {

    static final String FETCH = "/figures/fetch-start";
    static final String SCHEDULE = "/figures/fetch-schedule";
    static final String REMOVAL = "/figures/fetch-schedule-removal";

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/figures/imports";
    private static final String SECTION = "#h-fetch";

    @Inject
    private transient StartFetch starting;

    @Inject
    private transient PlanSchedules plans;

    @Inject
    private transient Language language;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        var form = new FetchForm(request);
        try {
            seeOther(response, done(request.getServletPath(), form));
        } catch (BrokenRule refused) {
            seeOther(response, PAGE + "?" + form.query(refused) + SECTION);
        }
    }

    /** Answers where to go next. */
    private String done(String address, FetchForm form) {
        return switch (address) {
            case FETCH -> fetch(form);
            case SCHEDULE -> schedule(form);
            default -> {
                plans.remove(form.text("id"));
                yield PAGE + SECTION;
            }
        };
    }

    private String fetch(FetchForm form) {
        var asked = form.fetch();
        var selection = FetchQuestion.read(asked, language.getLocale());
        mayConfirm(form);
        var order = new FetchOrder(selection, asked.isConfirm(), false, account(form), null);
        return "/figures/import?id=" + starting.start(order).id();
    }

    private String schedule(FetchForm form) {
        var planned = FetchQuestion.read(form.schedule(), language.getLocale());
        mayConfirm(form);
        plans.add(planned.selection(), planned.rhythm(), form.isChecked("confirm"), account(form));
        return PAGE + SECTION;
    }

    private void mayConfirm(FetchForm form) {
        if (form.isChecked("confirm")) {
            starting.mayConfirm(new Decider(account(form), form.request().isUserInRole("administrator")));
        }
    }

    private static String account(FetchForm form) {
        return form.request().getUserPrincipal().getName();
    }

    private static void seeOther(HttpServletResponse response, String address) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", address);
    }
}
