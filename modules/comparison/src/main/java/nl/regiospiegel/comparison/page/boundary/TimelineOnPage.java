package nl.regiospiegel.comparison.page.boundary;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.choice.entity.ComparedRegion;
import nl.regiospiegel.comparison.model.control.Values;
import nl.regiospiegel.comparison.timeline.entity.Basis;
import nl.regiospiegel.comparison.timeline.entity.DaysBetween;
import nl.regiospiegel.comparison.timeline.entity.LeadTime;
import nl.regiospiegel.comparison.timeline.entity.PlacedEvent;
import nl.regiospiegel.comparison.timeline.entity.TimelineComparison;
import nl.regiospiegel.comparison.timeline.entity.TimelineComparison.RegionLeadTime;
import nl.regiospiegel.regions.contractmodel.control.Words;
import nl.regiospiegel.regions.timeline.control.DateWords;
import nl.regiospiegel.regions.timeline.entity.EventType;
import nl.regiospiegel.regions.timeline.entity.TimelineEvent;

/** The tables and the sentence beside the timelines. */
final class TimelineOnPage {

    /** The steps that the summary names. */
    private static final Set<EventType> MILESTONES =
            Set.of(EventType.PROVISIONAL_AWARD, EventType.AWARD, EventType.SIGNING, EventType.CONTRACT_START);

    /**
     * One event, planned beside actual.
     *
     * @param marks where it is said that there is such a step
     * @param clock days after the start of the contract, {@code null} off the clock
     * @param window the months in which figures mix old and new, an assumption, or {@code null}
     */
    public record Row(
            int index,
            String region,
            String name,
            List<SourceMark> marks,
            String type,
            FactOnPage planned,
            FactOnPage actual,
            String clock,
            String window) {}

    /** The time from one step to another. */
    public record LeadTimeRow(String region, String from, String to, String days, String basis) {}

    private final TimelineComparison comparison;
    private final PageTexts texts;

    TimelineOnPage(TimelineComparison comparison, PageTexts texts) {
        this.comparison = comparison;
        this.texts = texts;
    }

    List<Row> rows(Footnotes footnotes) {
        return comparison.events().stream()
                .map(placed -> row(placed, footnotes))
                .toList();
    }

    List<LeadTimeRow> leadTimes() {
        return comparison.leadTimes().stream().map(this::leadTime).toList();
    }

    /** One sentence for each region: its award, signing and start, with a plan called a plan. */
    String summary() {
        return comparison.regions().stream().map(this::summary).collect(Collectors.joining(" "));
    }

    private Row row(PlacedEvent placed, Footnotes footnotes) {
        var region = placed.region();
        var event = placed.event();
        var words = new Words(region.configuration().region(), texts.locale());
        return new Row(
                comparison.regions().indexOf(region) + 1,
                region.name(texts.locale()),
                event.name(),
                footnotes.marks(region, event.sources()),
                event.type().name(texts.locale()),
                FactOnPage.of(Values.of(event.planned(), words::eventDate), region, footnotes),
                FactOnPage.of(Values.of(event.actual(), words::eventDate), region, footnotes),
                clock(placed),
                window(event));
    }

    private String clock(PlacedEvent placed) {
        var time = placed.step().basis() == Basis.ACTUAL ? placed.actualTime() : placed.plannedTime();
        return time == null ? null : range(time);
    }

    private String window(TimelineEvent event) {
        var window = event.implementationWindow();
        var words = new DateWords(texts.locale());
        return window == null
                ? null
                : texts.say("timeline.window", words.of(window.from()), words.of(window.until()), window.reason());
    }

    private LeadTimeRow leadTime(RegionLeadTime regional) {
        var lead = regional.leadTime();
        return new LeadTimeRow(
                regional.region().name(texts.locale()),
                name(regional.region(), lead.from().id()),
                name(regional.region(), lead.to().id()),
                days(lead),
                texts.say("basis." + lead.basis().code()));
    }

    private String days(LeadTime lead) {
        if (lead.orderIsCertain()) {
            return days(lead.days());
        }
        return texts.say(lead.approximate() ? "timeline.approximate" : "timeline.orderUncertain");
    }

    private static String name(ComparedRegion region, String event) {
        return region.configuration().event(event).map(TimelineEvent::name).orElse(event);
    }

    private String days(DaysBetween days) {
        var single = days.minDays() == 1 && days.maxDays() == 1;
        return single ? texts.say("day") : texts.say("days", range(days));
    }

    private String range(DaysBetween days) {
        return days.minDays() == days.maxDays()
                ? texts.say("number", days.minDays())
                : texts.say("range", days.minDays(), days.maxDays());
    }

    private String summary(ComparedRegion region) {
        var steps = comparison.events().stream()
                .filter(placed -> placed.region().equals(region)
                        && MILESTONES.contains(placed.event().type()))
                .map(this::milestone)
                .filter(Objects::nonNull)
                .toList();
        var said = steps.isEmpty() ? texts.say("timeline.noMilestones") : String.join("; ", steps);
        return region.name(texts.locale()) + ": " + said + ".";
    }

    private String milestone(PlacedEvent placed) {
        var event = placed.event();
        var actual = placed.step().basis() == Basis.ACTUAL;
        var dates = (actual ? event.actual() : event.planned())
                .readings().stream()
                        .map(reading ->
                                new DateWords(texts.locale()).of(reading.value().edtf()))
                        .collect(Collectors.joining(" / "));
        var type = event.type().name(texts.locale()).toLowerCase(texts.locale());
        return dates.isEmpty()
                ? null
                : Stream.of(type, dates, actual ? null : texts.say("timeline.planned"))
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" "));
    }
}
