package nl.regiospiegel.figures.publishing.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import nl.regiospiegel.figures.publishing.control.PublicationSteps;
import nl.regiospiegel.figures.publishing.control.Publications;
import nl.regiospiegel.figures.publishing.control.ShowPublication;
import nl.regiospiegel.figures.publishing.control.UnknownPublication;
import nl.regiospiegel.figures.publishing.entity.PreparedSet;
import nl.regiospiegel.figures.publishing.entity.Publication;
import nl.regiospiegel.figures.publishing.entity.Publication.Published;
import nl.regiospiegel.figures.publishing.entity.Publication.Submitted;
import nl.regiospiegel.figures.publishing.entity.Publishing;
import nl.regiospiegel.figures.publishing.entity.Step;
import nl.regiospiegel.regions.language.Language;

/** The page of one publication: what others see beside what was counted, and what can be done with it. */
@Named("publicationPage")
@RequestScoped
public class PublicationPage {

    /** A step, as the page shows it. */
    public record StepLine(String action, String at, String account, String comment) {}

    @Inject
    private Publications publications;

    @Inject
    private PublicationSteps steps;

    @Inject
    private ShowPublication show;

    @Inject
    private PublicationWords words;

    @Inject
    private StatingPublications stating;

    @Inject
    private FigureLines figureLines;

    @Inject
    private Language language;

    @Inject
    private HttpServletRequest request;

    private Publication publication;
    private PublicationLine line;
    private PreparedSet set;
    private List<FigureLine> figures;
    private List<Step> taken;
    private boolean own;
    private Integer changes;

    @Transactional
    public void load() throws IOException {
        try {
            publication = publications.find(String.valueOf(request.getParameter("id")));
        } catch (UnknownPublication unknown) {
            var context = FacesContext.getCurrentInstance();
            context.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, unknown.slug());
            context.responseComplete();
            return;
        }
        own = publications.isOwn(publication);
        line = words.line(publication);
        set = show.figures(publication);
        figures = figureLines.of(set);
        taken = steps.of(publication.offer());
        changes = stating.changes(publication);
    }

    public PublicationLine getLine() {
        return line;
    }

    public List<FigureLine> getFigures() {
        return figures;
    }

    public boolean isOwn() {
        return own;
    }

    public boolean isSubmitted() {
        return publication instanceof Submitted;
    }

    public boolean isPublished() {
        return publication instanceof Published;
    }

    /** Hash of what others see or would see. */
    public String getContentHash() {
        return set.contentHash();
    }

    public int getUnprotected() {
        return set.unprotected();
    }

    public long getHidden() {
        return figures.stream().filter(FigureLine::hidden).count();
    }

    public int getThreshold() {
        return publication.offer().terms().rule().threshold();
    }

    public boolean isRounded() {
        return publication.offer().terms().rule().rounding();
    }

    /** How many own figures are new or other than what others see now; {@code null} where that is not asked. */
    public Integer getChanges() {
        return changes;
    }

    /** Where the figures were public before, {@code null} when they were not or when it is not said. */
    public String getHistory() {
        var history = publication.offer().history();
        return history == null ? null : words.history(history);
    }

    public String getPublishedAt() {
        return StatingPublications.publishing(publication)
                .map(Publishing::at)
                .map(words::moment)
                .orElse(null);
    }

    public List<StepLine> getSteps() {
        return taken.stream()
                .map(step -> new StepLine(
                        step.action().name(language.getLocale()),
                        words.moment(step.at()),
                        step.account(),
                        step.comment()))
                .toList();
    }

    /** Whether this account may decide: an approver who did not submit it. */
    public boolean isDecidable() {
        return own && isSubmitted() && request.isUserInRole("approver") && !submittedByCaller();
    }

    /** Whether this account would decide, had it not submitted it. */
    public boolean isOwnSubmission() {
        return own && isSubmitted() && request.isUserInRole("approver") && submittedByCaller();
    }

    public boolean isWithdrawable() {
        return own && isPublished() && request.isUserInRole("approver");
    }

    private boolean submittedByCaller() {
        var account = Optional.ofNullable(request.getUserPrincipal()).map(each -> each.getName());
        return taken.stream().findFirst().map(Step::account).equals(account);
    }

    public List<String> getProblems() {
        return words.problems(request.getParameterValues("problem"));
    }

    public String getDone() {
        return words.done(request.getParameter("done"));
    }
}
