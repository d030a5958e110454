package nl.regiospiegel.comparison.page.boundary;

import java.util.List;
import java.util.stream.Stream;
import nl.regiospiegel.figures.area.entity.Area;
import nl.regiospiegel.figures.indicator.entity.IndicatorGroup;
import nl.regiospiegel.regions.register.entity.KnownRegion;

/** What can be chosen for an overview, with what was chosen: also when that was faulty. */
public final class OverviewFilter {

    private final OverviewOnPageQuestion question;
    private final List<KnownRegion> regions;
    private final BenchmarkChoices benchmarks;
    private final PageTexts texts;

    OverviewFilter(OverviewOnPageQuestion question, List<KnownRegion> regions, List<Area> areas, PageTexts texts) {
        this.question = question;
        this.regions = regions;
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

    /** The country, which stands in no group. */
    public List<Choice> getBenchmarks() {
        return List.of(benchmarks.country());
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

    /** All indicators, or one group of them; and what a link asks beside these. */
    public List<Choice> getIndicators() {
        var all = Stream.of(choice("", new OverviewTexts(texts.locale()).say("filter.all"), question.indicators()));
        var groups = Stream.of(IndicatorGroup.values())
                .filter(IndicatorGroup::isCompared)
                .map(group -> choice(group.code(), group.name(texts.locale()), question.indicators()));
        return withAsked(Stream.concat(all, groups).toList(), question.indicators());
    }

    private static List<Choice> withAsked(List<Choice> choices, String asked) {
        return choices.stream().anyMatch(Choice::chosen)
                ? choices
                : Stream.concat(choices.stream(), Stream.of(new Choice(asked, asked, true)))
                        .toList();
    }

    /** The calendar, or the clock of each region. */
    public List<Choice> getAxes() {
        return ClockChoices.axes(question.axis(), texts);
    }

    /** At which event the clocks stand at 0. */
    public List<Choice> getEvents() {
        return ClockChoices.events(question.event(), texts);
    }

    public String getPeriod() {
        return question.period();
    }

    public String getVintageAsOf() {
        return question.vintageAsOf();
    }

    private List<Choice> regions(boolean invented) {
        var english = "en".equals(texts.locale().getLanguage());
        return regions.stream()
                .filter(region -> region.demonstration() == invented)
                .map(region -> new Choice(
                        region.id().value(),
                        english ? region.name().en() : region.name().nl(),
                        question.regions().contains(region.id().value())))
                .toList();
    }

    private static Choice choice(String value, String label, String chosen) {
        return new Choice(value, label, value.equals(chosen));
    }
}
