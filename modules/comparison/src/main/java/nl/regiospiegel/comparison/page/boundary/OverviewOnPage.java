package nl.regiospiegel.comparison.page.boundary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.answers.FindingOnPage;
import nl.regiospiegel.comparison.choice.entity.ComparedRegion;
import nl.regiospiegel.comparison.difference.entity.Level;
import nl.regiospiegel.comparison.outcome.entity.Severity;
import nl.regiospiegel.comparison.overview.entity.OverviewCell;
import nl.regiospiegel.comparison.overview.entity.OverviewComparison;
import nl.regiospiegel.comparison.overview.entity.OverviewFinding;
import nl.regiospiegel.comparison.overview.entity.OverviewRow;
import nl.regiospiegel.figures.indicator.entity.Indicator;
import nl.regiospiegel.figures.indicator.entity.IndicatorGroup;
import nl.regiospiegel.figures.publication.entity.PublishedFigure;
import nl.regiospiegel.regions.answers.SourceReference;
import nl.regiospiegel.regions.answers.Today;
import nl.regiospiegel.regions.timeline.control.DateWords;
import nl.regiospiegel.regions.timeline.entity.EdtfDate;

/** An overview, ready to be read: rows by group as the catalogue is divided, those without any value apart. */
public final class OverviewOnPage {

    private static final int FEW = 3;

    /** Rows that are read together. */
    public record Group(String name, List<Row> rows) {}

    /** Areas that are together compared with, and what they are called. */
    public record NamedGroup(String name, GroupOnPage group) {}

    /**
     * One indicator; about which period, and what was published of it; without a benchmark when each cell has its own. On clocks
     * with the moment of each region, empty for one without a place in time.
     */
    public record Row(
            String code,
            String name,
            String period,
            List<String> moments,
            String published,
            OverviewCellOnPage benchmark,
            List<OverviewCellOnPage> cells,
            List<OverviewCellOnPage> ownBenchmarks,
            List<TrendOnPage> trends) {}

    private final OverviewOnPageQuestion question;
    private final OverviewComparison overview;
    private final PageTexts texts;
    private final OverviewTexts own;
    private final Map<String, SourceReference> dataSets;
    private final Footnotes footnotes;
    private final List<ClockOnPage> clocks;
    private final List<Group> groups;
    private final List<Group> silent;

    OverviewOnPage(
            OverviewOnPageQuestion question,
            OverviewComparison overview,
            List<SourceReference> dataSets,
            PageTexts texts) {
        this.question = question;
        this.overview = overview;
        this.texts = texts;
        this.own = new OverviewTexts(texts.locale());
        this.dataSets = dataSets.stream().collect(Collectors.toMap(SourceReference::id, Function.identity()));
        this.footnotes = new Footnotes(texts, overview.question().regions());
        this.clocks = isOnClock() ? ClockOnPage.of(overview, footnotes, own) : List.of();
        this.groups = groups(true);
        this.silent = groups(false);
    }

    public String getQuery() {
        return question.query();
    }

    public List<RegionOnPage> getRegions() {
        var regions = overview.question().regions();
        return regions.stream()
                .map(region -> new RegionOnPage(
                        regions.indexOf(region) + 1,
                        region.id().value(),
                        region.name(texts.locale()),
                        region.demonstration()))
                .toList();
    }

    public String getNames() {
        return getRegions().stream().map(RegionOnPage::name).collect(Collectors.joining(", "));
    }

    public String getBenchmark() {
        return overview.question().benchmarks().stream()
                .map(benchmark -> benchmark.name(texts.locale()))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    /** Whether all regions of a row are compared with one value; else each cell says with what. */
    public boolean isShared() {
        return overview.question().hasOneBenchmark();
    }

    public boolean isOnClock() {
        return overview.question().onClock();
    }

    /** Along what time, for paper. */
    public String getAxis() {
        var axis = overview.question().axis();
        return texts.say("axis." + axis.code())
                + (isOnClock() ? " (" + texts.say("event." + axis.event().code()) + ")" : "");
    }

    /** Where the clock of each region stands at 0. */
    public List<ClockOnPage> getClocks() {
        return clocks;
    }

    /** The areas of each group that is compared with. */
    public List<NamedGroup> getBenchmarkGroups() {
        return overview.question().benchmarks().stream()
                .distinct()
                .filter(benchmark -> GroupOnPage.of(benchmark, texts) != null)
                .map(benchmark -> new NamedGroup(benchmark.name(texts.locale()), GroupOnPage.of(benchmark, texts)))
                .toList();
    }

    public boolean isDemonstration() {
        return overview.question().regions().stream().anyMatch(ComparedRegion::demonstration);
    }

    public int getColumns() {
        return overview.question().regions().size() + (isShared() ? 3 : 2);
    }

    /** What blocks an answer or warns. */
    public List<FindingOnPage> getFindings() {
        return findings(false);
    }

    /** What explains. */
    public List<FindingOnPage> getNotes() {
        return findings(true);
    }

    /** What the correction did, with its numbers. */
    public String getFamily() {
        var family = overview.family();
        return family.size() == 0
                ? own.say("family.none")
                : own.say("family", family.size(), family.differing(), family.standing());
    }

    public List<Group> getGroups() {
        return groups;
    }

    /** Indicators of which no region has a value. */
    public List<Group> getSilent() {
        return silent;
    }

    public String getSilentTitle() {
        return own.say(
                isOnClock() ? "silent.clock" : "silent",
                silent.stream().mapToInt(group -> group.rows().size()).sum());
    }

    public List<SourceOnPage> getSources() {
        return footnotes.all();
    }

    public String getToday() {
        return new DateWords(texts.locale()).of(Today.day());
    }

    private List<FindingOnPage> findings(boolean explaining) {
        return overview.findings().stream()
                .filter(found -> (found.finding().severity() == Severity.INFORMS) == explaining)
                .map(this::finding)
                .distinct()
                .toList();
    }

    private FindingOnPage finding(OverviewFinding found) {
        var finding = found.finding();
        return new FindingOnPage(
                finding.severity().code(),
                finding.severity().name(texts.locale()),
                finding.message(texts.locale()) + " " + about(found.indicators()));
    }

    private String about(List<Indicator> indicators) {
        if (indicators.size() == overview.rows().size()) {
            return own.say("about.all");
        }
        return indicators.size() > FEW
                ? own.say("about.many", indicators.size())
                : own.say("about.few", indicators.stream().map(this::name).collect(Collectors.joining("; ")));
    }

    private List<Group> groups(boolean withValue) {
        var found = new ArrayList<Group>();
        for (var group : IndicatorGroup.values()) {
            var rows = overview.rows().stream()
                    .filter(row -> row.indicator().group() == group && row.hasValue() == withValue)
                    .map(this::row)
                    .toList();
            if (!rows.isEmpty()) {
                found.add(new Group(group.name(texts.locale()), rows));
            }
        }
        return found;
    }

    private Row row(OverviewRow row) {
        var words = new FigureWords(row.indicator().unit(), texts);
        return new Row(
                row.indicator().code().value(),
                name(row.indicator()),
                time(row, words),
                isOnClock()
                        ? row.cells().stream()
                                .map(cell -> moments().of(cell.moment(), words))
                                .toList()
                        : List.of(),
                published(row),
                row.benchmark() == null ? null : OverviewCellOnPage.of(row.benchmark(), words, marks(row.benchmark())),
                row.cells().stream()
                        .map(cell -> OverviewCellOnPage.of(cell, words, marks(cell.level())))
                        .toList(),
                isShared()
                        ? List.of()
                        : row.cells().stream()
                                .map(cell -> OverviewCellOnPage.of(cell.benchmark(), words, marks(cell.benchmark())))
                                .toList(),
                TrendOnPage.of(row, texts, this::marksOfTrend));
    }

    private String time(OverviewRow row, FigureWords words) {
        if (!isOnClock()) {
            return row.period() == null ? own.say("noPeriod") : words.period(row.period());
        }
        return row.cells().stream()
                .map(OverviewCell::moment)
                .filter(moment -> moment.period() != null)
                .findFirst()
                .map(moments()::since)
                .orElseGet(() -> own.say("moment.none"));
    }

    private MomentWords moments() {
        var asked = overview.question();
        return new MomentWords(own, asked.axis().event(), asked.day());
    }

    private String name(Indicator indicator) {
        return "en".equals(texts.locale().getLanguage())
                ? indicator.name().en()
                : indicator.name().nl();
    }

    /** Every publication among the figures of the row, with how final it is. */
    private String published(OverviewRow row) {
        return row.figures()
                .map(PublishedFigure::vintage)
                .map(vintage -> own.say(
                        "published",
                        when(vintage.edtf()),
                        texts.say("status." + vintage.status().code())))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private String when(String edtf) {
        return EdtfDate.isValid(edtf) ? new DateWords(texts.locale()).of(new EdtfDate(edtf)) : edtf;
    }

    private List<SourceMark> marks(Level level) {
        return marks(Stream.ofNullable(level.figure()));
    }

    private List<SourceMark> marksOfTrend(OverviewCell cell) {
        return marks(cell.figuresOfTrend());
    }

    /** One mark for each source. */
    private List<SourceMark> marks(Stream<PublishedFigure> figures) {
        return figures.map(PublishedFigure::dataSet)
                .distinct()
                .flatMap(id -> Stream.ofNullable(dataSets.get(id)))
                .map(footnotes::mark)
                .toList();
    }
}
