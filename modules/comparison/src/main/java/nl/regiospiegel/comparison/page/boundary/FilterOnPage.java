package nl.regiospiegel.comparison.page.boundary;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
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

    private static final List<AreaKind> BENCHMARKS = List.of(AreaKind.PART_OF_COUNTRY, AreaKind.PROVINCE);

    private final PageQuestion question;
    private final List<KnownRegion> regions;
    private final List<Indicator> indicators;
    private final List<Area> areas;
    private final PageTexts texts;

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

    /** None, the country, and the parts of the country and provinces of which figures exist. */
    public List<Choice> getBenchmarks() {
        var fixed = Stream.of(
                choice(PageQuestion.NONE, texts.say("benchmark.none"), question.benchmark()),
                choice(PageQuestion.COUNTRY, texts.say("benchmark.country"), benchmark()));
        var others = areas.stream()
                .filter(area -> BENCHMARKS.contains(area.kind()) && !area.demonstration())
                .map(area -> choice(area.code().value(), area.name(), question.benchmark()));
        return Stream.concat(fixed, others).toList();
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
        return List.of("NL01", "VB01").contains(question.benchmark()) ? PageQuestion.COUNTRY : question.benchmark();
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
