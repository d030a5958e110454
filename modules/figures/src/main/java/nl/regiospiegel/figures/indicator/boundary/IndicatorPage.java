package nl.regiospiegel.figures.indicator.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.regiospiegel.figures.codelist.control.StandardCodeLists;
import nl.regiospiegel.figures.codelist.entity.CodeListEntry;
import nl.regiospiegel.figures.indicator.control.SourceTables;
import nl.regiospiegel.figures.indicator.control.VisibleIndicators;
import nl.regiospiegel.figures.indicator.entity.Indicator;
import nl.regiospiegel.figures.indicator.entity.SplitBy;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.seriesbreak.entity.SeriesBreak;
import nl.regiospiegel.regions.answers.SourceReference;
import nl.regiospiegel.regions.description.entity.LocalText;
import nl.regiospiegel.regions.language.Coded;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.register.control.Regions;
import nl.regiospiegel.regions.speaking.SpeakingRegion;
import nl.regiospiegel.regions.timeline.control.DateWords;
import nl.regiospiegel.regions.timeline.entity.EdtfDate;

/** Backs the page of one indicator: all that must be known to read it honestly. */
@Named
@RequestScoped
public class IndicatorPage {

    /** A breakdown with the codes of its list. */
    public record SplitOnPage(
            String dimension, String list, boolean additive, String summary, List<CodeOnPage> codes) {}

    /** A code and what it means. */
    public record CodeOnPage(String code, String name) {}

    /** A series break and what it does to this indicator. */
    public record BreakOnPage(
            String date,
            String name,
            String explanation,
            String consequence,
            String effect,
            String source,
            String url) {}

    @Inject
    private VisibleIndicators indicators;

    @Inject
    private DescribingIndicators describing;

    @Inject
    private StandardCodeLists lists;

    @Inject
    private SourceTables tables;

    @Inject
    private Regions regions;

    @Inject
    private SpeakingRegion speaking;

    @Inject
    private Language language;

    @Inject
    private HttpServletRequest request;

    private Indicator indicator;
    private StatedIndicator stated;

    /** Answers "not found" when the address names no indicator. */
    public void load() throws IOException {
        var found = indicators.known().find(Objects.toString(request.getParameter("code"), ""));
        if (found.isEmpty()) {
            var page = FacesContext.getCurrentInstance();
            page.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            page.responseComplete();
            return;
        }
        indicator = found.get();
        stated = describing.describe(indicator);
    }

    public StatedIndicator getStated() {
        return stated;
    }

    /** Whether regions are compared by it. */
    public boolean isCompared() {
        return indicator.group().isCompared() && !indicator.code().isLocal();
    }

    /** The regions of the same sort as one's own, real or invented, as the comparison asks for them. */
    @Transactional
    public String getRegionsQuery() {
        var known = regions.known();
        var invented = known.stream()
                .anyMatch(region -> region.demonstration()
                        && speaking.region().filter(region.id()::equals).isPresent());
        return known.stream()
                .filter(region -> region.demonstration() == invented)
                .map(region -> "regions=" + region.id().value())
                .collect(Collectors.joining("&"));
    }

    /** Asks for the revisions of this indicator, in a kind of period in which it appears. */
    public String getRevisionsQuery() {
        return "indicator=" + stated.code()
                + stated.publishes().stream()
                        .findFirst()
                        .map(each -> "&periodKind=" + each.periodKind())
                        .orElse("");
    }

    public List<StatedRegionalDirection> getDirections() {
        return describing.directions(indicator);
    }

    public List<StatedLocalIndicator> getLocal() {
        return describing.local(indicator);
    }

    /** What regions mean by a waiting time; empty for other indicators. */
    public List<StatedWaitingTime> getWaitingTimes() {
        return describing.waitingTimes(indicator);
    }

    public String getFormula() {
        return indicator.formula().name(locale());
    }

    /** The kind of statistic and its method, in plain words. */
    public String getMethod() {
        return texts().say("method." + indicator.kind().code());
    }

    public String getLevels() {
        return joined(indicator.levels());
    }

    /** The care forms it counts, joined; empty when it depends on no contract. */
    public String getCareForms() {
        return joined(indicator.careForms().stream().sorted().toList());
    }

    public List<SplitOnPage> getSplits() {
        return indicator.breakdowns().stream().map(this::split).toList();
    }

    public List<BreakOnPage> getBreaks() {
        return describing.touching(indicator).stream().map(this::broken).toList();
    }

    /** What is to be expected next, a line each. */
    public List<String> getReleases() {
        return stated.nextExpected().stream()
                .map(next -> texts().say(
                                "next.line",
                                words().of(new EdtfDate(next.month())),
                                period(next.period()),
                                next.statusName()))
                .toList();
    }

    public List<SourceReference> getSources() {
        return tables.find(stated.publishes().stream()
                .map(StatedPublishing::table)
                .filter(Objects::nonNull)
                .toList());
    }

    private SplitOnPage split(SplitBy split) {
        var list = lists.find(split.codeList()).orElseThrow();
        var name = said(list.name());
        return new SplitOnPage(
                split.dimension().name(locale()),
                name + " (" + list.id() + ")",
                split.additive(),
                texts().say("breakdowns.codes", name),
                list.entries().stream().map(this::code).toList());
    }

    private CodeOnPage code(CodeListEntry entry) {
        return new CodeOnPage(entry.code(), said(entry.name()));
    }

    private BreakOnPage broken(SeriesBreak each) {
        return new BreakOnPage(
                words().of(each.date()),
                said(each.name()),
                said(each.explanation()),
                each.consequenceFor(indicator.code()).orElseThrow().name(locale()),
                each.effect().name(locale()),
                each.source().publisher(),
                each.source().url());
    }

    private String period(String code) {
        return Period.parse(code).orElseThrow().name(locale());
    }

    private DateWords words() {
        return new DateWords(locale());
    }

    private String joined(List<? extends Coded> codes) {
        return codes.stream().map(code -> code.name(locale())).collect(Collectors.joining(", "));
    }

    private String said(LocalText text) {
        return language.choose(text.nl(), text.en());
    }

    private Locale locale() {
        return language.getLocale();
    }

    private PageTexts texts() {
        return new PageTexts(locale());
    }
}
