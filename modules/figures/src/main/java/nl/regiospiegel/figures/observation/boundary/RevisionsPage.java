package nl.regiospiegel.figures.observation.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiospiegel.figures.indicator.control.KnownIndicators;
import nl.regiospiegel.figures.indicator.control.UsableIndicators;
import nl.regiospiegel.figures.observation.boundary.FindingRevisions.AskedSeries;
import nl.regiospiegel.figures.period.entity.PeriodKind;
import nl.regiospiegel.regions.answers.SourceReference;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.rules.Fault;
import nl.regiospiegel.regions.rules.InvalidInput;

/** The page with the revisions of one series. Everything on it follows from its address. */
@Named
@RequestScoped
public class RevisionsPage {

    private static final String USUAL_INDICATOR = "GEB-JH";
    private static final String USUAL_AREA = "NL01";

    @Inject
    private FindingRevisions finding;

    @Inject
    private UsableIndicators indicators;

    @Inject
    private Language language;

    @Inject
    private HttpServletRequest request;

    private FigureWords words;
    private KnownIndicators known;
    private String indicator;
    private String area;
    private String periodKind;
    private String vintageAsOf;
    private List<String> faults = List.of();
    private RevisedSeries series;

    /** Reads the address and answers it; a faulty address leaves the filter as it was filled in. */
    @Transactional
    public void load() {
        words = new FigureWords(language);
        known = indicators.known();
        indicator = asked("indicator", USUAL_INDICATOR);
        area = asked("area", USUAL_AREA);
        periodKind = asked("periodKind", PeriodKind.YEAR.code());
        vintageAsOf = asked("vintageAsOf", null);
        var found = new FaultsInQuery(language);
        found.codes(
                "indicator",
                indicator,
                known.all().stream().map(each -> each.code().value()).toList());
        if (found.faults().isEmpty()) {
            find(found);
        } else {
            tell(found.faults());
        }
    }

    private void find(FaultsInQuery found) {
        try {
            series = finding.find(indicator, new AskedSeries(area, periodKind, vintageAsOf), found);
        } catch (InvalidInput faulty) {
            tell(faulty.faults());
        }
    }

    private void tell(List<Fault> found) {
        faults = found.stream().map(Fault::detail).toList();
    }

    private String asked(String name, String usual) {
        var text = request.getParameter(name);
        return text == null || text.isBlank() ? usual : text.strip();
    }

    public List<FigureChoice> getIndicators() {
        return known.all().stream()
                .map(each -> new FigureChoice(
                        each.code().value(),
                        words.name(each) + " (" + each.code() + ")",
                        each.code().value().equals(indicator)))
                .toList();
    }

    public List<FigureChoice> getPeriodKinds() {
        return Stream.of(PeriodKind.values())
                .map(kind -> new FigureChoice(
                        kind.code(),
                        kind.name(language.getLocale()),
                        kind.code().equals(periodKind)))
                .toList();
    }

    /** The day of which the vintages are shown, {@code null} for now. */
    public String getVintageAsOf() {
        return vintageAsOf;
    }

    public String getArea() {
        return area;
    }

    public List<String> getFaults() {
        return faults;
    }

    public RevisedSeries getSeries() {
        return series;
    }

    public boolean isEmpty() {
        return series != null && series.revisions().isEmpty();
    }

    public boolean isShown() {
        return series != null && !series.revisions().isEmpty();
    }

    public String getHeading() {
        return words.say("revisions.of", series.indicatorName(), areaName());
    }

    /** Address of the API's answer that the chart draws. */
    public String getAddress() {
        var query = new LinkedHashMap<String, String>();
        query.put("area", area);
        query.put("periodKind", periodKind);
        if (vintageAsOf != null) {
            query.put("vintageAsOf", vintageAsOf);
        }
        return "/api/v1/indicators/" + indicator + "/revisions?" + FiguresOnPage.join(query);
    }

    /** The largest change, in one sentence. */
    public String getSummary() {
        return largest()
                .map(changed -> words.say(
                        "revisions.summary",
                        periods(),
                        revised(),
                        words.period(changed.period()),
                        words.difference(changed.difference(), series.unit())))
                .orElseGet(() -> words.say("revisions.unrevised", periods()));
    }

    private Optional<StatedRevision> largest() {
        return series.revisions().stream()
                .filter(revision ->
                        revision.difference() != null && revision.difference().signum() != 0)
                .max(Comparator.comparing(revision -> revision.difference().abs()));
    }

    private long periods() {
        return series.revisions().stream()
                .map(StatedRevision::period)
                .distinct()
                .count();
    }

    private long revised() {
        Map<String, Long> changes = series.revisions().stream()
                .filter(revision ->
                        revision.difference() != null && revision.difference().signum() != 0)
                .collect(Collectors.groupingBy(StatedRevision::period, Collectors.counting()));
        return changes.size();
    }

    private String areaName() {
        return series.areaName() == null ? series.area() : series.areaName();
    }

    public List<RevisionOnPage> getRows() {
        var rows = new ArrayList<RevisionOnPage>();
        for (var revision : series.revisions()) {
            rows.add(row(revision));
        }
        return rows;
    }

    private RevisionOnPage row(StatedRevision revision) {
        return new RevisionOnPage(
                words.period(revision.period()),
                revision.vintage(),
                words.status(revision.status()),
                revision.value() == null ? null : words.value(revision.value(), series.unit()),
                words.refusal(revision.refusalCode()),
                revision.difference() == null ? null : words.difference(revision.difference(), series.unit()),
                series.sources().stream()
                        .filter(source -> source.id().equals(revision.source()))
                        .map(SourceReference::publisher)
                        .findFirst()
                        .orElse(""),
                revision.latest(),
                revision.demonstration());
    }

    public Collection<SourceReference> getSources() {
        return series.sources();
    }
}
