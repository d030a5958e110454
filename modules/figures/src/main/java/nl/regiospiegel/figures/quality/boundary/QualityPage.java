package nl.regiospiegel.figures.quality.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.period.entity.PeriodRun;
import nl.regiospiegel.figures.quality.boundary.QualityReport.MarkCount;
import nl.regiospiegel.figures.quality.entity.IndicatorQuality;
import nl.regiospiegel.figures.quality.entity.PeriodQuality;
import nl.regiospiegel.figures.quality.entity.QualityMark;
import nl.regiospiegel.regions.answers.Today;
import nl.regiospiegel.regions.language.Coded;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.rules.Fault;

/** The quality of the own figures on one page, made to be printed too. */
@Named("dataQualityPage")
@RequestScoped
public class QualityPage {

    /** An indicator in one kind of period. */
    public record Row(
            String code,
            String name,
            String kind,
            String latest,
            List<Remark> remarks,
            String next,
            String table,
            String fill,
            boolean publishing) {}

    /** A mark and the periods it holds for. */
    public record Remark(String mark, String name, String periods) {}

    @Inject
    private QualityOfRegion quality;

    @Inject
    private Language language;

    @Inject
    private HttpServletRequest request;

    private List<IndicatorQuality> lines = List.of();
    private final List<Fault> faults = new ArrayList<>();
    private LocalDate asOf;
    private boolean demonstration;

    /** Judges the figures of the region that is logged in; a faulty day leaves the form as it was filled in. */
    @Transactional
    public void load() {
        demonstration = quality.region().demonstration();
        asOf = quality.day(getVintageAsOf(), faults).orElse(null);
        if (faults.isEmpty()) {
            lines = quality.lines(asOf);
        }
    }

    /** The day as it was filled in. */
    public String getVintageAsOf() {
        return request.getParameter("vintageAsOf");
    }

    public List<String> getFaults() {
        return faults.stream().map(Fault::detail).toList();
    }

    /** What keeps the day in the links of the page, empty for now. */
    public String getSameDay() {
        return asOf == null ? "" : "&vintageAsOf=" + asOf;
    }

    public List<MarkCount> getSummary() {
        return quality.summary(lines);
    }

    public boolean isDemonstration() {
        return demonstration;
    }

    public String getDay() {
        return (asOf == null ? Today.day() : asOf).toString();
    }

    /** The mark the rows are limited to, empty for all. */
    public String getMark() {
        return chosen().map(QualityMark::code).orElse("");
    }

    private Optional<QualityMark> chosen() {
        return Coded.find(QualityMark.class, request.getParameter("mark"));
    }

    public List<Row> getRows() {
        return lines.stream()
                .filter(line -> chosen().map(mark -> line.periods().stream()
                                .anyMatch(period -> period.marks().contains(mark)))
                        .orElse(true))
                .map(this::row)
                .toList();
    }

    private Row row(IndicatorQuality line) {
        var indicator = line.indicator();
        var toFill = line.periods().stream()
                .filter(period -> chosen().map(period.marks()::contains).orElse(true))
                .filter(period -> FillingIn.address(line, period) != null)
                .findFirst();
        var fill = toFill.map(period -> FillingIn.address(line, period)).orElse(null);
        return new Row(
                indicator.code().value(),
                language.choose(indicator.name().nl(), indicator.name().en()),
                line.periodKind().name(language.getLocale()),
                line.periods().stream()
                        .filter(period -> period.tally().areas() > 0)
                        .findFirst()
                        .map(period -> period.period().name(language.getLocale()))
                        .orElse("–"),
                remarks(line.periods()),
                line.next().stream()
                        .findFirst()
                        .map(release -> release.month().text())
                        .orElse("–"),
                Objects.requireNonNullElse(line.table(), "–"),
                fill,
                fill != null && fill.contains("publications"));
    }

    private List<Remark> remarks(List<PeriodQuality> periods) {
        var remarks = new ArrayList<Remark>();
        Arrays.stream(QualityMark.values())
                .filter(mark -> mark != QualityMark.COMPLETE)
                .forEach(mark -> {
                    var marked = periods.stream()
                            .filter(period -> period.marks().contains(mark))
                            .map(PeriodQuality::period)
                            .toList();
                    if (!marked.isEmpty()) {
                        remarks.add(new Remark(mark.code(), mark.name(language.getLocale()), runs(marked)));
                    }
                });
        return remarks;
    }

    /** Periods in a row as "first – last". */
    private String runs(List<Period> periods) {
        return PeriodRun.of(periods).stream()
                .map(run -> run.name(language.getLocale()))
                .collect(Collectors.joining("; "));
    }
}
