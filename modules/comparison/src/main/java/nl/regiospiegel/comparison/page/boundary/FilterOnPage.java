package nl.regiospiegel.comparison.page.boundary;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.outcome.entity.PriceBasis;
import nl.regiospiegel.comparison.timeline.entity.Axis;
import nl.regiospiegel.comparison.timeline.entity.ClockEvent;
import nl.regiospiegel.figures.area.entity.Area;
import nl.regiospiegel.figures.area.entity.AreaKind;
import nl.regiospiegel.figures.indicator.entity.Indicator;
import nl.regiospiegel.figures.period.entity.PeriodKind;
import nl.regiospiegel.regions.description.entity.LocalText;
import nl.regiospiegel.regions.register.entity.KnownRegion;

/** What can be chosen, with what was chosen: also when that was faulty. */
public final class FilterOnPage {

    private static final List<Integer> SIZES = List.of(5, 10, 20);

    private final PageQuestion question;
    private final List<KnownRegion> regions;
    private final List<Indicator> indicators;
    private final List<Area> areas;
    private final PageTexts texts;
    private List<ChoiceGroup> benchmarkGroups;

    FilterOnPage(
            PageQuestion question,
            List<KnownRegion> regions,
            List<Indicator> indicators,
            List<Area> areas,
            PageTexts texts) {
        this.question = question;
        this.regions = regions;
        this.indicators = indicators;
        this.areas = areas;
        this.texts = texts;
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
        return List.of(
                benchmark(BenchmarkOnForm.NONE, texts.say("benchmark.none")),
                benchmark(BenchmarkOnForm.COUNTRY, texts.say("benchmark.country")));
    }

    /** Everything else to compare with; invented areas only with invented regions. */
    public List<ChoiceGroup> getBenchmarkGroups() {
        if (benchmarkGroups == null) {
            benchmarkGroups = findGroups();
        }
        return benchmarkGroups;
    }

    private List<ChoiceGroup> findGroups() {
        return Stream.of(
                        group("parts", areas(AreaKind.PART_OF_COUNTRY, AreaKind.PROVINCE)),
                        group("youthRegions", areas(AreaKind.YOUTH_REGION)),
                        group("regions", otherRegions()),
                        group("groups", groups()),
                        group("contract", Stream.of(benchmark("target", texts.say("benchmark.target")))),
                        group("asked", asked()))
                .filter(group -> !group.choices().isEmpty())
                .toList();
    }

    private ChoiceGroup group(String key, Stream<Choice> choices) {
        return new ChoiceGroup(texts.say("benchmark.group." + key), choices.toList());
    }

    private Stream<Choice> areas(AreaKind... kinds) {
        return areas.stream()
                .filter(area -> List.of(kinds).contains(area.kind()) && area.demonstration() == invented())
                .sorted(Comparator.comparing(Area::kind).thenComparing(Area::name))
                .map(area -> benchmark(area.code().value(), area.name()));
    }

    private Stream<Choice> otherRegions() {
        return regions.stream()
                .filter(region -> region.demonstration() == invented())
                .map(region -> benchmark("region:" + region.id().value(), say(region.name())));
    }

    private Stream<Choice> groups() {
        var alike = SIZES.stream().map(size -> benchmark("similar:" + size, texts.say("benchmark.similar", size)));
        return Stream.concat(alike, Stream.of(benchmark(BenchmarkOnForm.PEERS, texts.say("benchmark.peers"))));
    }

    /** What a link asks and the list does not have, so that it stays chosen. */
    private Stream<Choice> asked() {
        var chosen = benchmark();
        var listed = Stream.of(
                        getBenchmarks().stream(),
                        areas(AreaKind.PART_OF_COUNTRY, AreaKind.PROVINCE, AreaKind.YOUTH_REGION),
                        otherRegions(),
                        groups(),
                        Stream.of(benchmark("target", "")))
                .flatMap(each -> each)
                .anyMatch(choice -> choice.value().equals(chosen));
        return listed || chosen.isEmpty() ? Stream.empty() : Stream.of(benchmark(chosen, nameOf(chosen)));
    }

    private String nameOf(String chosen) {
        return areas.stream()
                .filter(area -> area.code().value().equals(chosen))
                .map(Area::name)
                .findFirst()
                .orElse(chosen);
    }

    private Choice benchmark(String value, String label) {
        return choice(value, label, benchmark());
    }

    private boolean invented() {
        return regions.stream()
                .anyMatch(region -> region.demonstration()
                        && question.regions().contains(region.id().value()));
    }

    public String getPeers() {
        return question.benchmark().peers();
    }

    public String getWeights() {
        return question.benchmark().weights();
    }

    public List<Choice> getAxes() {
        return Axis.ALL.stream()
                .map(axis -> choice(axis.code(), texts.say("axis." + axis.code()), axis()))
                .toList();
    }

    /** At which event the clocks stand at 0. */
    public List<Choice> getEvents() {
        var chosen = question.event().isEmpty() ? ClockEvent.CONTRACT_START.code() : question.event();
        return Stream.of(ClockEvent.values())
                .map(event -> choice(event.code(), texts.say("event." + event.code()), chosen))
                .toList();
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

    /** A written code of the country is the country. */
    private String benchmark() {
        var chosen = question.benchmark().choice();
        return List.of("NL01", "VB01").contains(chosen) ? BenchmarkOnForm.COUNTRY : chosen;
    }

    private String axis() {
        return question.axis().isEmpty() ? Axis.CALENDAR.code() : question.axis();
    }

    private String say(LocalText text) {
        return Locale.ENGLISH.getLanguage().equals(texts.locale().getLanguage()) ? text.en() : text.nl();
    }

    private static Choice choice(String value, String label, String chosen) {
        return new Choice(value, label, value.equals(chosen));
    }
}
