package nl.regiospiegel.figures.publishing.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.regiospiegel.figures.publishing.control.OwnSets;
import nl.regiospiegel.figures.publishing.control.PublicationSteps;
import nl.regiospiegel.figures.publishing.control.Publications;
import nl.regiospiegel.figures.publishing.control.SuppressionRules;
import nl.regiospiegel.figures.publishing.entity.Publication;
import nl.regiospiegel.figures.publishing.entity.PublicationState;
import nl.regiospiegel.figures.publishing.entity.PublicationSubject;
import nl.regiospiegel.figures.suppression.entity.SuppressionRule;

/** The page with what the region has to publish, what waits, what is published, and what others share with it. */
@Named("publicationsPage")
@RequestScoped
public class PublicationsPage {

    private static final String SUBMITTED = "submitted";
    private static final int MOST_SHOWN = 100;
    /** As many as can be decided on at once. */
    private static final int MOST_CHOSEN = 500;

    /** A list of publications with its heading. */
    public record Section(String key, List<PublicationLine> lines, int more) {

        public boolean isEmpty() {
            return lines.isEmpty();
        }
    }

    @Inject
    private OwnSets own;

    @Inject
    private Publications publications;

    @Inject
    private SuppressionRules rules;

    @Inject
    private Readers readers;

    @Inject
    private PublicationWords words;

    @Inject
    private HttpServletRequest request;

    @Inject
    private PublicationSteps steps;

    private List<DraftLine> drafts;
    private Set<String> ownSubmissions;
    private List<Section> sections;
    private TermsOnPage terms;
    private SuppressionRule rule;

    @Transactional
    public void load() {
        var asked = new Publications.Asked(null, getIndicator(), getPeriod());
        drafts = own.drafts().stream()
                .filter(draft -> isAsked(draft.subject(), asked))
                .map(words::draft)
                .toList();
        var all = publications.list(asked);
        ownSubmissions = steps.submittedBy(account());
        sections = List.of(
                section(SUBMITTED, all, EnumSet.of(PublicationState.SUBMITTED)),
                section("published", all, EnumSet.of(PublicationState.PUBLISHED)),
                section("closed", all, EnumSet.of(PublicationState.RETURNED, PublicationState.WITHDRAWN)),
                section("shared", all.stream().filter(each -> !publications.isOwn(each))));
        terms = TermsOnPage.empty(readers.all());
        rule = rules.current();
    }

    private static boolean isAsked(PublicationSubject subject, Publications.Asked asked) {
        return (asked.indicator() == null
                        || asked.indicator().equals(subject.indicator().value()))
                && (asked.period() == null
                        || asked.period().equals(subject.period().code()));
    }

    private String account() {
        return Optional.ofNullable(request.getUserPrincipal())
                .map(Principal::getName)
                .orElse("");
    }

    private Section section(String key, List<Publication> all, Set<PublicationState> states) {
        return section(key, all.stream().filter(each -> publications.isOwn(each) && states.contains(each.state())));
    }

    private Section section(String key, Stream<Publication> found) {
        var lines = found.toList();
        return new Section(
                key, lines.stream().limit(most(key)).map(words::line).toList(), Math.max(0, lines.size() - most(key)));
    }

    private static int most(String key) {
        return key.equals(SUBMITTED) ? MOST_CHOSEN : MOST_SHOWN;
    }

    /** Only about this indicator; {@code null} for all. */
    public String getIndicator() {
        return Texts.blankToNull(request.getParameter("indicator"));
    }

    /** Only about this period; {@code null} for all. */
    public String getPeriod() {
        return Texts.blankToNull(request.getParameter("period"));
    }

    public boolean isFiltered() {
        return getIndicator() != null || getPeriod() != null;
    }

    /** The address of this page with everything of a list chosen, without script. */
    public String choosing(String list) {
        return "/figures/publications?choose=" + list + also("indicator", getIndicator()) + also("period", getPeriod());
    }

    private static String also(String name, String value) {
        return value == null ? "" : "&" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** Attribute of a check box: everything of the list is chosen, or the page is about one set only. */
    public String checked(String list) {
        return list.equals(request.getParameter("choose")) || getIndicator() != null && getPeriod() != null
                ? "checked"
                : null;
    }

    /** Whether this account may decide on a submitted publication. */
    public boolean choosable(String id) {
        return request.isUserInRole("approver") && !ownSubmissions.contains(id);
    }

    /** Whether there is anything in the list that this account may decide on. */
    public boolean deciding(Section section) {
        return section.key().equals(SUBMITTED)
                && section.lines().stream().map(PublicationLine::id).anyMatch(this::choosable);
    }

    public List<DraftLine> getDrafts() {
        return drafts;
    }

    /** Whether any of the drafts can be submitted now. */
    public boolean isSubmittable() {
        return isEditor() && drafts.stream().anyMatch(draft -> !draft.submitted());
    }

    public List<Section> getSections() {
        return sections;
    }

    /** The empty form. */
    public TermsOnPage getTerms() {
        return terms;
    }

    /** Whether this account may look at what others would see before it is submitted. */
    public boolean isPreviewing() {
        return isEditor() || request.isUserInRole("approver");
    }

    /** The address of what others would see of one draft. */
    public String previewing(String set) {
        return PublicationPreviewPage.ADDRESS + "?set=" + URLEncoder.encode(set, StandardCharsets.UTF_8)
                + "&visibility=all";
    }

    public int getThreshold() {
        return rule.threshold();
    }

    public int getRounding() {
        return ReadingRules.rounding(rule);
    }

    public boolean isEditor() {
        return request.isUserInRole("editor");
    }

    public boolean isAdministrator() {
        return request.isUserInRole("administrator");
    }

    /** What went well or wrong with the step just taken, in words. */
    public List<String> getProblems() {
        return words.problems(request.getParameterValues("problem"));
    }

    public String getDone() {
        var done = words.done(request.getParameter("done"));
        var number = request.getParameter("number");
        return done == null || number == null || !number.matches("[0-9]{1,4}")
                ? done
                : done + " " + words.say("done.number") + " " + number + ".";
    }
}
