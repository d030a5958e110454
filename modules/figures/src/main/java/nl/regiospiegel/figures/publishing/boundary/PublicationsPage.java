package nl.regiospiegel.figures.publishing.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.regiospiegel.figures.publishing.control.OwnSets;
import nl.regiospiegel.figures.publishing.control.Publications;
import nl.regiospiegel.figures.publishing.control.SuppressionRules;
import nl.regiospiegel.figures.publishing.entity.Publication;
import nl.regiospiegel.figures.publishing.entity.PublicationState;
import nl.regiospiegel.figures.suppression.entity.SuppressionRule;
import nl.regiospiegel.regions.register.control.Regions;
import nl.regiospiegel.regions.speaking.SpeakingRegion;

/** The page with what the region has to publish, what waits, what is published, and what others share with it. */
@Named("publicationsPage")
@RequestScoped
public class PublicationsPage {

    private static final int MOST_SHOWN = 100;

    /** A region that can be shared with. */
    public record Reader(String id, String name) {}

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
    private Regions regions;

    @Inject
    private SpeakingRegion speaking;

    @Inject
    private PublicationWords words;

    @Inject
    private HttpServletRequest request;

    private List<DraftLine> drafts;
    private List<Section> sections;
    private List<Reader> readers;
    private SuppressionRule rule;

    @Transactional
    public void load() {
        drafts = own.drafts().stream().map(words::draft).toList();
        var all = publications.list(Publications.Asked.EVERYTHING);
        sections = List.of(
                section("submitted", all, EnumSet.of(PublicationState.SUBMITTED)),
                section("published", all, EnumSet.of(PublicationState.PUBLISHED)),
                section("closed", all, EnumSet.of(PublicationState.RETURNED, PublicationState.WITHDRAWN)),
                section("shared", all.stream().filter(each -> !publications.isOwn(each))));
        readers = readers();
        rule = rules.current();
    }

    private Section section(String key, List<Publication> all, Set<PublicationState> states) {
        return section(key, all.stream().filter(each -> publications.isOwn(each) && states.contains(each.state())));
    }

    private Section section(String key, Stream<Publication> found) {
        var lines = found.toList();
        return new Section(
                key,
                lines.stream().limit(MOST_SHOWN).map(words::line).toList(),
                Math.max(0, lines.size() - MOST_SHOWN));
    }

    private List<Reader> readers() {
        var self = regions.find(speaking.region().orElseThrow());
        return regions.known().stream()
                .filter(region -> region.demonstration() == self.demonstration()
                        && !region.id().equals(self.id()))
                .map(region -> new Reader(region.id().value(), words.name(region.id())))
                .sorted(Comparator.comparing(Reader::name))
                .toList();
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

    public List<Reader> getReaders() {
        return readers;
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
        return words.done(request.getParameter("done"));
    }
}
