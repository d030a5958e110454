package nl.regiospiegel.figures.publishing.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.regiospiegel.figures.publishing.control.PreviewPublications;
import nl.regiospiegel.figures.publishing.entity.FigureChange;
import nl.regiospiegel.figures.publishing.entity.Grant;
import nl.regiospiegel.figures.publishing.entity.PreparedFigure;
import nl.regiospiegel.figures.publishing.entity.Preview;
import nl.regiospiegel.figures.publishing.entity.Submission;
import nl.regiospiegel.figures.publishing.entity.Visibility;
import nl.regiospiegel.figures.suppression.entity.HidingReason;
import nl.regiospiegel.figures.suppression.entity.SuppressionRule;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.rules.Fault;
import nl.regiospiegel.regions.rules.InvalidInput;

/** The page that shows what others would see before anything is submitted; its address says it all and nothing is kept. */
@Named("publicationPreviewPage")
@RequestScoped
public class PublicationPreviewPage {

    static final String ADDRESS = "/figures/publication-preview";
    /** As many as can be taken in on one page. */
    static final int MOST_SETS = 20;

    /**
     * One set.
     *
     * @param heading name of the indicator and period
     * @param code code of the indicator
     * @param hidden why figures are hidden, in words, with how many
     * @param changes how many figures are new, changed and unchanged, in words
     * @param obstacle why it cannot be submitted now, {@code null} when it can
     */
    public record Section(
            String heading,
            String code,
            Preview preview,
            List<FigureLine> figures,
            String hidden,
            String changes,
            String obstacle) {}

    @Inject
    private PreviewPublications previews;

    @Inject
    private ReadingSubmissions reading;

    @Inject
    private Readers readers;

    @Inject
    private FigureLines figureLines;

    @Inject
    private PublicationWords words;

    @Inject
    private Language language;

    @Inject
    private HttpServletRequest request;

    private NewPublications wanted;
    private TermsOnPage terms;
    private Submission submission;
    private SuppressionRule rule;
    private List<Section> sections = List.of();
    private List<String> problems = List.of();

    @Transactional
    public void load() {
        wanted = SubmissionForm.read(request);
        terms = new TermsOnPage(wanted, readers.all());
        if (wanted.sets().size() > MOST_SETS) {
            problems = words.problems(new String[] {"preview-too-large"});
            return;
        }
        try {
            submission = reading.read(wanted);
            var found = previews.preview(submission);
            rule = found.get(0).terms().rule();
            sections = found.stream().map(this::section).toList();
        } catch (InvalidInput faulty) {
            problems = faulty.faults().stream().map(Fault::detail).distinct().toList();
        }
    }

    private Section section(Preview preview) {
        var subject = preview.set().subject();
        return new Section(
                words.heading(subject),
                subject.indicator().value(),
                preview,
                figureLines.of(preview),
                hidden(preview),
                changes(preview),
                preview.obstacle().map(code -> words.say("preview." + code)).orElse(null));
    }

    private String hidden(Preview preview) {
        Map<HidingReason, Long> counted = preview.set().figures().stream()
                .map(PreparedFigure::reason)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(
                        reason -> reason, () -> new EnumMap<>(HidingReason.class), Collectors.counting()));
        var why = counted.entrySet().stream()
                .map(each ->
                        words.say("reason." + each.getKey().name().toLowerCase(Locale.ROOT)) + ": " + each.getValue())
                .collect(Collectors.joining("; "));
        return preview.hidden() + (why.isEmpty() ? "" : " (" + why + ")");
    }

    private String changes(Preview preview) {
        return List.of(FigureChange.values()).stream()
                .map(change -> change.name(language.getLocale()) + ": " + preview.count(change))
                .collect(Collectors.joining("; "));
    }

    public List<Section> getSections() {
        return sections;
    }

    public List<String> getProblems() {
        return problems;
    }

    /** Nothing is ever done here. */
    public String getDone() {
        return null;
    }

    public TermsOnPage getTerms() {
        return terms;
    }

    /** The sets as the forms send them. */
    public List<String> getSets() {
        return wanted.sets().stream().map(SubmissionForm::value).toList();
    }

    /** Those that can be submitted now. */
    public List<String> getSubmittable() {
        return !request.isUserInRole("editor")
                ? List.of()
                : sections.stream()
                        .filter(section -> section.obstacle() == null)
                        .map(section -> section.preview().set().subject())
                        .map(subject -> subject.indicator() + " " + subject.period())
                        .toList();
    }

    /** Who would read it, in words. */
    public String getReaders() {
        return words.readers(grant());
    }

    /** Whether no other region would see anything. */
    public boolean isForNobody() {
        return grant().visibility() == Visibility.OWN;
    }

    private Grant grant() {
        return submission.grant();
    }

    public int getThreshold() {
        return rule.threshold();
    }

    public boolean isRounded() {
        return rule.rounding();
    }

    /** Since when and where the figures were public, {@code null} when they were not. */
    public String getHistory() {
        return submission.history() == null ? null : words.history(submission.history());
    }
}
