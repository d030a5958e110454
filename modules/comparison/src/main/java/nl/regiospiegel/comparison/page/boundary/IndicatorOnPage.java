package nl.regiospiegel.comparison.page.boundary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.regiospiegel.comparison.answers.FindingOnPage;
import nl.regiospiegel.comparison.choice.entity.ComparedRegion;
import nl.regiospiegel.comparison.outcome.entity.Point;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.regions.answers.SourceReference;
import nl.regiospiegel.regions.answers.Today;
import nl.regiospiegel.regions.description.entity.LocalText;
import nl.regiospiegel.regions.timeline.control.DateWords;
import nl.regiospiegel.regions.timeline.entity.EdtfDate;

/** Everything about one indicator, ready to be read; each part an answer, or the refusal with its code. */
public final class IndicatorOnPage {

    private final IndicatorQuestion question;
    private final String shown;
    private final boolean invented;
    private final IndicatorAnswers answers;
    private final PageTexts texts;
    private final OutcomesOnPage figures;
    private final List<OutcomesOnPage.Row> points;
    private final List<SourceOnPage> sources;
    private final List<SeriesOnPage> series;
    private final FunnelOnPage funnel;
    private final List<DifferenceOnPage> differences;

    IndicatorOnPage(
            IndicatorQuestion question,
            String shown,
            boolean invented,
            IndicatorAnswers answers,
            List<SourceReference> dataSets,
            PageTexts texts) {
        this.question = question;
        this.shown = shown;
        this.invented = invented;
        this.answers = answers;
        this.texts = texts;
        var footnotes = new Footnotes(texts, compared());
        figures = new OutcomesOnPage(answers.outcomes(), dataSets, texts);
        points = figures.rows(footnotes);
        dataSets.forEach(footnotes::mark);
        sources = footnotes.all();
        series = series();
        funnel =
                answers.funnel() == null ? null : FunnelOnPage.of(answers.funnel(), question.funnelQuery(shown), texts);
        differences = answers.differences().stream()
                .map(each -> DifferenceOnPage.of(each, question.differenceDownload(each), texts))
                .toList();
    }

    private List<ComparedRegion> compared() {
        return answers.outcomes().question().regions();
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
        return compared().stream().map(region -> region.name(texts.locale())).collect(Collectors.joining(", "));
    }

    public boolean isDemonstration() {
        return invented;
    }

    public String getIndicator() {
        return say(answers.outcomes().question().indicator().name());
    }

    public String getDefinition() {
        return say(answers.outcomes().question().indicator().definition());
    }

    public String getBenchmark() {
        var benchmark = answers.outcomes().question().benchmark();
        return benchmark == null ? null : benchmark.name(texts.locale());
    }

    /** What holds for the figures themselves; what only one part must say stands with that part. */
    public List<FindingOnPage> getFindings() {
        return FindingOnPage.of(answers.outcomes().findings(), texts.locale());
    }

    /** The period that levels, funnel and differences are about, in words; {@code null} without any. */
    public String getPeriod() {
        return period() == null ? (shown.isEmpty() ? null : shown) : period().name(texts.locale());
    }

    private Period period() {
        return answers.outcomes().series().stream()
                .flatMap(series -> series.points().stream())
                .map(Point::period)
                .filter(Objects::nonNull)
                .filter(period -> period.code().equals(shown))
                .findFirst()
                .orElse(null);
    }

    public String getLevelSummary() {
        return period() == null ? figures.summary() : figures.summary(period());
    }

    /** The rows of the shown period. */
    public List<OutcomesOnPage.Row> getLevels() {
        return points.stream()
                .filter(row -> row.period() == null || row.period().equals(getPeriod()))
                .toList();
    }

    public List<OutcomesOnPage.Row> getPoints() {
        return points;
    }

    public List<SeriesOnPage> getSeries() {
        return series;
    }

    private List<SeriesOnPage> series() {
        var all = new ArrayList<SeriesOnPage>();
        var trends = answers.trends();
        var charts = answers.controlCharts();
        for (int i = 0; i < trends.size(); i++) {
            all.add(SeriesOnPage.of(i + 1, question, trends.get(i), charts.get(i), texts));
        }
        return all;
    }

    /** {@code null} when no period has a figure. */
    public FunnelOnPage getFunnel() {
        return funnel;
    }

    public List<DifferenceOnPage> getDifferences() {
        return differences;
    }

    public List<String> getVintages() {
        return figures.vintages();
    }

    public List<SourceOnPage> getSources() {
        return sources;
    }

    public String getOutcomeQuery() {
        return question.outcomeQuery(invented);
    }

    /** Whether time runs on each region's own clock. */
    public boolean isOnClock() {
        return answers.outcomes().question().onClock();
    }

    public String getToday() {
        return new DateWords(texts.locale()).of(new EdtfDate(Today.day().toString()));
    }

    private String say(LocalText text) {
        return Locale.ENGLISH.getLanguage().equals(texts.locale().getLanguage()) ? text.en() : text.nl();
    }
}
