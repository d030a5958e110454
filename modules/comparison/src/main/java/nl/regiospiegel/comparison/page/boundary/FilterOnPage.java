package nl.regiospiegel.comparison.page.boundary;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.outcome.entity.PriceBasis;
import nl.regiospiegel.figures.area.entity.Area;
import nl.regiospiegel.figures.indicator.entity.Indicator;
import nl.regiospiegel.figures.period.entity.PeriodKind;
import nl.regiospiegel.regions.description.entity.LocalText;
import nl.regiospiegel.regions.register.entity.KnownRegion;

/** What can be chosen, with what was chosen: also when that was faulty. */
public final class FilterOnPage {

    private final PageQuestion question;
    private final List<KnownRegion> regions;
    private final List<Indicator> indicators;
    private final PageTexts texts;
    private final BenchmarkChoices benchmarks;

    FilterOnPage(
            PageQuestion question,
            List<KnownRegion> regions,
            List<Indicator> indicators,
            List<Area> areas,
            PageTexts texts) {
        this.question = question;
        this.regions = regions;
        this.indicators = indicators;
        this.texts = texts;
        benchmarks = new BenchmarkChoices(
                question.benchmark(), regions, areas, KnownOnPage.isAnyInvented(regions, question.regions()), texts);
    }

    public List<Choice> getRegions() {
        return regions(false);
    }

    /** Invented regions, in a group of their own. */
    public List<Choice> getInvented() {
        return regions(true);
    }

    public List<Choice> getIndicators() {
        return indicators.stream()
                .map(indicator -> choice(indicator.code().value(), say(indicator.name()), question.indicator()))
                .toList();
    }

    /** None and the country, which stand in no group. */
    public List<Choice> getBenchmarks() {
        return benchmarks.ungrouped();
    }

    /** Everything else to compare with; invented areas only with invented regions. */
    public List<ChoiceGroup> getBenchmarkGroups() {
        return benchmarks.groups();
    }

    public String getPeers() {
        return question.benchmark().peers();
    }

    public String getWeights() {
        return question.benchmark().weights();
    }

    public List<Choice> getAxes() {
        return ClockChoices.axes(question.axis(), texts);
    }

    /** At which event the clocks stand at 0. */
    public List<Choice> getEvents() {
        return ClockChoices.events(question.event(), texts);
    }

    public List<Choice> getPeriodKinds() {
        return Stream.of("", PeriodKind.HALF_YEAR.code(), PeriodKind.YEAR.code())
                .map(kind -> choice(kind, texts.say("periodKind." + kind), question.periodKind()))
                .toList();
    }

    public String getFrom() {
        return question.from();
    }

    public String getTo() {
        return question.to();
    }

    public String getVintageAsOf() {
        return question.vintageAsOf();
    }

    /** In prices of which year amounts are shown. */
    public List<Choice> getPrices() {
        var chosen = question.prices().isEmpty() ? PriceBasis.REAL.code() : question.prices();
        return Stream.of(PriceBasis.values())
                .map(basis -> choice(basis.code(), texts.say("prices." + basis.code()), chosen))
                .toList();
    }

    /** Whether figures are as if all areas had the same ages. */
    public boolean isByAge() {
        return "age".equals(question.standardise());
    }

    private List<Choice> regions(boolean invented) {
        return regions.stream()
                .filter(region -> region.demonstration() == invented)
                .map(region -> new Choice(
                        region.id().value(),
                        say(region.name()),
                        question.regions().contains(region.id().value())))
                .toList();
    }

    private String say(LocalText text) {
        return Locale.ENGLISH.getLanguage().equals(texts.locale().getLanguage()) ? text.en() : text.nl();
    }

    private static Choice choice(String value, String label, String chosen) {
        return new Choice(value, label, value.equals(chosen));
    }
}
