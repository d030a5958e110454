package nl.regiospiegel.comparison.page.boundary;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.benchmark.entity.AgainstBenchmark;
import nl.regiospiegel.comparison.outcome.entity.Estimate;
import nl.regiospiegel.comparison.outcome.entity.OutcomeComparison;
import nl.regiospiegel.comparison.outcome.entity.Point;
import nl.regiospiegel.comparison.outcome.entity.Refusal;
import nl.regiospiegel.comparison.outcome.entity.Series;
import nl.regiospiegel.comparison.outcome.entity.Subject;
import nl.regiospiegel.comparison.outcome.entity.Subject.Role;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.publication.entity.PublishedFigure;
import nl.regiospiegel.regions.answers.SourceReference;
import nl.regiospiegel.regions.language.Enumeration;
import nl.regiospiegel.regions.timeline.control.DateWords;
import nl.regiospiegel.regions.timeline.entity.EdtfDate;

/** The table and the sentence beside the outcomes. */
final class OutcomesOnPage {

    /**
     * One series in one period: an estimate or a refusal.
     *
     * @param index place of the region in the selection, {@code benchmark}, or {@code null} for a municipality
     * @param estimate the value, {@code null} when refused
     * @param without why there is no interval, or {@code null}
     * @param refusalCode {@code null} when there is an estimate
     * @param decision beside the benchmark, {@code null} without one, for the benchmark itself and when refused
     */
    public record Row(
            String index,
            String name,
            String period,
            Integer eventTime,
            String estimate,
            String interval,
            String counts,
            String without,
            String refusalCode,
            String refusal,
            DecisionOnPage decision,
            String status,
            boolean provisional,
            boolean mixed,
            String vintage,
            List<SourceMark> marks) {}

    private final OutcomeComparison comparison;
    private final Map<String, SourceReference> dataSets;
    private final PageTexts texts;
    private final FigureWords words;

    OutcomesOnPage(OutcomeComparison comparison, List<SourceReference> dataSets, PageTexts texts) {
        this.comparison = comparison;
        this.dataSets = dataSets.stream().collect(Collectors.toMap(SourceReference::id, source -> source));
        this.texts = texts;
        this.words = new FigureWords(comparison.question().indicator().unit(), texts);
    }

    List<Row> rows(Footnotes footnotes) {
        return comparison.series().stream()
                .flatMap(series -> series.points().stream().map(point -> row(series.subject(), point, footnotes)))
                .toList();
    }

    /** The latest period in which any series has an estimate and nothing mixes: every estimate with its interval, and who has none. */
    String summary() {
        return latest().map(this::summary).orElseGet(() -> texts.say("outcomes.nothing"));
    }

    /** Which publications the figures come from. */
    List<String> vintages() {
        return comparison.series().stream()
                .flatMap(series -> series.points().stream())
                .map(Point::figure)
                .filter(Objects::nonNull)
                .map(figure -> vintage(figure) + " (" + status(figure) + ")")
                .distinct()
                .toList();
    }

    private Row row(Subject subject, Point point, Footnotes footnotes) {
        var estimate = point.result() instanceof Estimate given ? given : null;
        var refusal = point.result() instanceof Refusal refused ? refused : null;
        var figure = point.figure();
        return new Row(
                index(subject),
                subject.name(),
                point.period() == null ? null : words.period(point.period()),
                point.eventTime(),
                estimate == null ? null : words.value(estimate.value()),
                estimate == null ? null : words.interval(estimate),
                estimate == null ? null : words.counts(estimate),
                estimate == null || estimate.withoutLimits() == null
                        ? null
                        : estimate.withoutLimits().message(texts.locale()),
                refusal == null ? null : refusal.code().code(),
                refusal == null ? null : refusal.message(texts.locale()),
                refusal == null ? DecisionOnPage.of(point.against(), words) : null,
                figure == null ? null : status(figure),
                figure != null && figure.vintage().status().isProvisional(),
                point.mixed(),
                figure == null ? null : vintage(figure),
                figure == null ? List.of() : marks(figure, footnotes));
    }

    private List<SourceMark> marks(PublishedFigure figure, Footnotes footnotes) {
        return Stream.ofNullable(dataSets.get(figure.dataSet()))
                .map(footnotes::mark)
                .toList();
    }

    private String index(Subject subject) {
        return switch (subject.role()) {
            case REGION -> String.valueOf(comparison.question().regions().indexOf(subject.region()) + 1);
            case BENCHMARK -> "benchmark";
            case MUNICIPALITY -> null;
        };
    }

    /** The last period with an estimate that mixes nothing. */
    Optional<Period> latest() {
        return comparison.series().stream()
                .flatMap(series -> series.points().stream())
                .filter(OutcomesOnPage::counts)
                .map(Point::period)
                .max(Period::compareTo);
    }

    /** The same of one period. */
    String summary(Period period) {
        var name = comparison.question().indicator().name();
        var indicator = "en".equals(texts.locale().getLanguage()) ? name.en() : name.nl();
        var given = comparison.series().stream()
                .flatMap(series -> estimate(series, period))
                .collect(Collectors.joining("; "));
        var missing = Enumeration.of(
                comparison.series().stream()
                        .filter(series -> series.subject().role() != Role.MUNICIPALITY)
                        .filter(series -> estimate(series, period).findAny().isEmpty())
                        .map(series -> series.subject().name())
                        .toList(),
                texts.locale());
        var sentence = texts.say("outcomes.summary", indicator, words.period(period), given);
        return missing.isEmpty() ? sentence : sentence + " " + texts.say("outcomes.missing", missing);
    }

    private Stream<String> estimate(Series series, Period period) {
        return series.points().stream()
                .filter(point -> period.equals(point.period()))
                .filter(OutcomesOnPage::counts)
                .map(point ->
                        series.subject().name() + " " + said((Estimate) point.result()) + beside(point.against()));
    }

    /** Where the old and the new mix, a figure says nothing of either. */
    private static boolean counts(Point point) {
        return point.result() instanceof Estimate && !point.mixed();
    }

    private String said(Estimate estimate) {
        return words.value(estimate.value()) + within(estimate);
    }

    /** Where it lies beside the benchmark, when that can be said. */
    private String beside(AgainstBenchmark against) {
        return against == null || !against.isDecided() ? "" : ", " + DecisionOnPage.said(against, texts);
    }

    private String within(Estimate estimate) {
        var interval = words.interval(estimate);
        return interval == null ? "" : " (" + interval + ")";
    }

    private String status(PublishedFigure figure) {
        var status = texts.say("status." + figure.vintage().status().code());
        return figure.region() == null ? status : status + ", " + texts.say("outcomes.own");
    }

    private String vintage(PublishedFigure figure) {
        var edtf = figure.vintage().edtf();
        return EdtfDate.isValid(edtf) ? new DateWords(texts.locale()).of(new EdtfDate(edtf)) : edtf;
    }
}
