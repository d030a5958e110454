package nl.regiospiegel.comparison.page.boundary;

import java.util.List;
import java.util.stream.Collectors;
import nl.regiospiegel.comparison.access.control.CompareAccess;
import nl.regiospiegel.comparison.answers.FindingOnPage;
import nl.regiospiegel.comparison.choice.entity.ComparedRegion;
import nl.regiospiegel.comparison.model.control.CompareModels;
import nl.regiospiegel.comparison.outcome.entity.OutcomeComparison;
import nl.regiospiegel.comparison.timeline.control.CompareTimelines;
import nl.regiospiegel.comparison.timeline.entity.ClockEvent;
import nl.regiospiegel.figures.seriesbreak.entity.SeriesBreak;
import nl.regiospiegel.regions.answers.SourceReference;
import nl.regiospiegel.regions.answers.Today;
import nl.regiospiegel.regions.description.entity.LocalText;
import nl.regiospiegel.regions.timeline.control.DateWords;

/** Everything that a comparison shows, ready to be read. Sources are numbered in the order of the page. */
public final class ComparisonOnPage {

    /** A series break that touches the indicator. */
    public record Break(String date, String name, String explanation, boolean blocks, SourceMark mark) {}

    private final PageQuestion question;
    private final OutcomeComparison outcomes;
    private final PageTexts texts;
    private final List<ComparedRegion> compared;
    private final List<ModelsOnPage.Group> models;
    private final List<String> silentAttributes;
    private final List<AccessOnPage.Row> access;
    private final List<AccessOnPage.Route> routes;
    private final TimelineOnPage timeline;
    private final List<TimelineOnPage.Row> events;
    private final OutcomesOnPage figures;
    private final List<OutcomesOnPage.Row> points;
    private final List<Break> breaks;
    private final List<SourceOnPage> sources;
    private final GroupOnPage group;

    ComparisonOnPage(
            PageQuestion question, OutcomeComparison outcomes, List<SourceReference> dataSets, PageTexts texts) {
        this.question = question;
        this.outcomes = outcomes;
        this.texts = texts;
        compared = outcomes.question().regions();
        var footnotes = new Footnotes(texts, compared);
        var day = outcomes.question().day();
        var attributes = CompareModels.compare(compared, day, texts.locale());
        models = ModelsOnPage.groups(attributes, compared, footnotes, texts);
        silentAttributes = ModelsOnPage.silent(attributes);
        var ways = CompareAccess.compare(compared);
        access = AccessOnPage.rows(ways, footnotes, texts);
        routes = AccessOnPage.routes(ways, footnotes, texts);
        timeline = new TimelineOnPage(
                CompareTimelines.compare(compared, outcomes.question().axis().at(ClockEvent.CONTRACT_START), day),
                texts);
        events = timeline.rows(footnotes);
        figures = new OutcomesOnPage(outcomes, dataSets, texts);
        points = figures.rows(footnotes);
        breaks = outcomes.breaks().stream().map(found -> read(found, footnotes)).toList();
        sources = footnotes.all();
        group = GroupOnPage.of(outcomes.question().benchmark(), texts);
    }

    public List<RegionOnPage> getRegions() {
        return compared.stream()
                .map(region -> new RegionOnPage(
                        compared.indexOf(region) + 1,
                        region.id().value(),
                        region.name(texts.locale()),
                        region.demonstration()))
                .toList();
    }

    public String getNames() {
        return compared.stream().map(region -> region.name(texts.locale())).collect(Collectors.joining(", "));
    }

    public boolean isDemonstration() {
        return compared.stream().anyMatch(ComparedRegion::demonstration);
    }

    public List<ModelsOnPage.Group> getModels() {
        return models;
    }

    public int getModelColumns() {
        return compared.size() + 1;
    }

    public String getSilentAttributes() {
        return String.join("; ", silentAttributes);
    }

    public List<AccessOnPage.Row> getAccess() {
        return access;
    }

    public List<AccessOnPage.Route> getRoutes() {
        return routes;
    }

    public List<TimelineOnPage.Row> getEvents() {
        return events;
    }

    public String getTimelineSummary() {
        return timeline.summary();
    }

    public List<TimelineOnPage.LeadTimeRow> getLeadTimes() {
        return timeline.leadTimes();
    }

    public boolean isOnClock() {
        return outcomes.question().onClock();
    }

    public String getIndicator() {
        return say(outcomes.question().indicator().name());
    }

    public String getDefinition() {
        return say(outcomes.question().indicator().definition());
    }

    public String getBenchmark() {
        return outcomes.question().benchmark() == null
                ? null
                : outcomes.question().benchmark().name(texts.locale());
    }

    public List<FindingOnPage> getFindings() {
        return FindingOnPage.of(outcomes.findings(), texts.locale());
    }

    public List<OutcomesOnPage.Row> getPoints() {
        return points;
    }

    /** The areas that are together compared with; {@code null} when it is no group. */
    public GroupOnPage getGroup() {
        return group;
    }

    public String getOutcomeSummary() {
        return figures.summary();
    }

    public List<String> getVintages() {
        return figures.vintages();
    }

    public List<Break> getBreaks() {
        return breaks;
    }

    public List<SourceOnPage> getSources() {
        return sources;
    }

    public String getOutcomeQuery() {
        return question.outcomeQuery(isDemonstration());
    }

    public String getTimelineQuery() {
        return question.timelineQuery();
    }

    /** What was chosen, in one line for a print. */
    public String getSelection() {
        var benchmark = getBenchmark() == null ? texts.say("benchmark.none") : getBenchmark();
        return texts.say(
                "selection",
                getNames(),
                getIndicator(),
                benchmark,
                texts.say("axis." + outcomes.question().axis().code()),
                texts.say("periodKind." + outcomes.question().span().kind().code()));
    }

    public String getToday() {
        return new DateWords(texts.locale()).of(Today.day());
    }

    private Break read(SeriesBreak found, Footnotes footnotes) {
        return new Break(
                new DateWords(texts.locale()).of(found.date()),
                say(found.name()),
                say(found.explanation()),
                found.consequenceFor(outcomes.question().indicator().code())
                        .filter(consequence -> consequence.code().equals("blocks"))
                        .isPresent(),
                footnotes.mark(found.source()));
    }

    private String say(LocalText text) {
        return "en".equals(texts.locale().getLanguage()) ? text.en() : text.nl();
    }
}
