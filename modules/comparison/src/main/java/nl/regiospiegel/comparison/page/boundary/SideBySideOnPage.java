package nl.regiospiegel.comparison.page.boundary;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.answers.FindingOnPage;
import nl.regiospiegel.comparison.choice.entity.ComparedRegion;
import nl.regiospiegel.comparison.difference.entity.Contrast;
import nl.regiospiegel.comparison.difference.entity.DifferenceComparison;
import nl.regiospiegel.comparison.difference.entity.Level;
import nl.regiospiegel.comparison.outcome.entity.Limits;
import nl.regiospiegel.comparison.outcome.entity.Severity;
import nl.regiospiegel.comparison.sidebyside.entity.OutcomeDifferences;
import nl.regiospiegel.comparison.sidebyside.entity.SideBySide;
import nl.regiospiegel.figures.publication.entity.PublishedFigure;
import nl.regiospiegel.regions.answers.SourceReference;
import nl.regiospiegel.regions.answers.Today;
import nl.regiospiegel.regions.timeline.control.DateWords;

/** Regions side by side, ready to be read: how the models differ, and below it how the outcomes do. */
public final class SideBySideOnPage {

    /** One indicator; on clocks with the period of each region; the regions with their values, and every pair with its difference. */
    public record Row(
            String code,
            String name,
            String period,
            List<String> periods,
            List<OverviewCellOnPage> regions,
            List<Pair> pairs,
            List<FindingOnPage> findings) {}

    /** Two regions; a difference with its limits, or why there is none. */
    public record Pair(String names, String difference, String refusal, String refusalCode) {}

    private final String query;
    private final SideBySide beside;
    private final PageTexts texts;
    private final Map<String, SourceReference> dataSets;
    private final Footnotes footnotes;
    private final List<ModelsOnPage.Group> models;
    private final List<Row> rows;
    private final List<Row> silent;

    SideBySideOnPage(String query, SideBySide beside, List<SourceReference> dataSets, PageTexts texts) {
        this.query = query;
        this.beside = beside;
        this.texts = texts;
        this.dataSets = dataSets.stream().collect(Collectors.toMap(SourceReference::id, Function.identity()));
        this.footnotes = new Footnotes(texts, compared());
        this.models = ModelsOnPage.groups(beside.models(), compared(), footnotes, texts);
        this.rows = rows(true);
        this.silent = rows(false);
    }

    /** Ids of the data sets behind the figures. */
    static List<String> dataSets(SideBySide beside) {
        return beside.outcomes().stream()
                .flatMap(row -> row.levels().stream())
                .map(Level::figure)
                .filter(Objects::nonNull)
                .map(PublishedFigure::dataSet)
                .distinct()
                .toList();
    }

    private List<ComparedRegion> compared() {
        return beside.question().regions();
    }

    public String getQuery() {
        return query;
    }

    public List<RegionOnPage> getRegions() {
        return compared().stream()
                .map(region -> new RegionOnPage(
                        compared().indexOf(region) + 1,
                        region.id().value(),
                        region.name(texts.locale()),
                        region.demonstration()))
                .toList();
    }

    public String getNames() {
        return getRegions().stream().map(RegionOnPage::name).collect(Collectors.joining(", "));
    }

    public boolean isDemonstration() {
        return compared().stream().anyMatch(ComparedRegion::demonstration);
    }

    public List<FindingOnPage> getFindings() {
        return FindingOnPage.of(beside.findings(), texts.locale());
    }

    public List<ModelsOnPage.Group> getModels() {
        return models;
    }

    public int getModelColumns() {
        return compared().size() + 1;
    }

    public List<Row> getRows() {
        return rows;
    }

    /** Indicators of which no region has a value. */
    public List<Row> getSilent() {
        return silent;
    }

    public String getSilentTitle() {
        return new OverviewTexts(texts.locale()).say("silent", silent.size());
    }

    public List<SourceOnPage> getSources() {
        return footnotes.all();
    }

    public String getToday() {
        return new DateWords(texts.locale()).of(Today.day());
    }

    private List<Row> rows(boolean withValue) {
        return beside.outcomes().stream()
                .filter(row -> row.hasValue() == withValue)
                .map(this::row)
                .toList();
    }

    private Row row(OutcomeDifferences row) {
        var indicator = row.indicator();
        var words = new FigureWords(indicator.unit(), texts);
        return new Row(
                indicator.code().value(),
                "en".equals(texts.locale().getLanguage())
                        ? indicator.name().en()
                        : indicator.name().nl(),
                time(row, words),
                beside.question().onClock()
                        ? row.periods().stream()
                                .map(period -> period.map(words::period).orElse(""))
                                .toList()
                        : List.of(),
                row.levels().stream()
                        .map(level -> OverviewCellOnPage.of(level, words, marks(level)))
                        .toList(),
                row.pairs().stream().map(pair -> pair(pair, words)).toList(),
                FindingOnPage.of(
                        row.findings().stream()
                                .filter(finding -> finding.severity() != Severity.INFORMS)
                                .toList(),
                        texts.locale()));
    }

    private String time(OutcomeDifferences row, FigureWords words) {
        var own = new OverviewTexts(texts.locale());
        if (row.eventTime() != null) {
            return own.say("beside.time", row.eventTime());
        }
        return row.period() == null ? own.say("noPeriod") : words.period(row.period());
    }

    private static Pair pair(DifferenceComparison pair, FigureWords words) {
        var names = pair.question().a().name() + " – " + pair.question().b().name();
        if (pair.contrast() instanceof Contrast.Refused refused) {
            return new Pair(
                    names,
                    null,
                    refused.refusal().message(words.texts().locale()),
                    refused.refusal().code().code());
        }
        return new Pair(names, said((Contrast.Apart) pair.contrast(), words), null, null);
    }

    private static String said(Contrast.Apart apart, FigureWords words) {
        var interval = apart.interval();
        return apart.isRatio()
                ? new OverviewTexts(words.texts().locale())
                        .say(
                                "beside.ratio",
                                words.ratio(apart.value()),
                                words.ratio(interval.lower()),
                                words.ratio(interval.upper()))
                : words.difference(
                        apart.value(), new Limits(interval.lower(), interval.upper(), interval.confidence()));
    }

    private List<SourceMark> marks(Level level) {
        return Stream.ofNullable(level.figure())
                .flatMap(figure -> Stream.ofNullable(dataSets.get(figure.dataSet())))
                .map(footnotes::mark)
                .toList();
    }
}
