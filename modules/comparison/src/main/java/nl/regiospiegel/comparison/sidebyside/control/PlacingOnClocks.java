package nl.regiospiegel.comparison.sidebyside.control;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.choice.entity.ComparedRegion;
import nl.regiospiegel.comparison.outcome.control.ClockFindings;
import nl.regiospiegel.comparison.outcome.control.FindingMixedPeriods;
import nl.regiospiegel.comparison.outcome.control.PeriodClocks;
import nl.regiospiegel.comparison.outcome.control.Subjects;
import nl.regiospiegel.comparison.outcome.entity.Finding;
import nl.regiospiegel.comparison.outcome.entity.MixedPeriods;
import nl.regiospiegel.comparison.outcome.entity.OutcomeQuestion;
import nl.regiospiegel.comparison.outcome.entity.Refusal;
import nl.regiospiegel.comparison.outcome.entity.RefusalCode;
import nl.regiospiegel.comparison.outcome.entity.Span;
import nl.regiospiegel.comparison.outcome.entity.Subject;
import nl.regiospiegel.comparison.overview.control.FiguresOfRow;
import nl.regiospiegel.comparison.overview.control.FindingRows;
import nl.regiospiegel.comparison.sidebyside.entity.SideBySideQuestion;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.period.entity.PeriodKind;

/**
 * Finds for one row the same time on the clock of every region: the latest at which two of them have a value in a period where
 * the old and the new do not mix.
 */
final class PlacingOnClocks {

    /**
     * A region at that time.
     *
     * @param period {@code null} without a clock
     * @param refusal why it takes no part, {@code null} when it does
     */
    record Place(Subject subject, Period period, Refusal refusal) {}

    /**
     * All regions, in the order asked.
     *
     * @param eventTime {@code null} when no region has a value on its clock
     */
    record Placed(PeriodKind kind, Integer eventTime, List<Place> places) {}

    private final SideBySideQuestion question;
    private final FiguresOfRow row;
    private final PeriodKind kind;
    private final OutcomeQuestion about;
    private final PeriodClocks clocks;
    private final List<MixedPeriods> mixed;

    private PlacingOnClocks(SideBySideQuestion question, FiguresOfRow row, PeriodKind kind) {
        this.question = question;
        this.row = row;
        this.kind = kind;
        this.about = about();
        this.clocks = PeriodClocks.of(about);
        this.mixed = FindingMixedPeriods.of(about);
    }

    static Placed place(SideBySideQuestion question, FiguresOfRow row) {
        return of(question, row).place();
    }

    /** How sure the clocks are, and what is assumed around them; nothing of a row without any value. */
    static List<Finding> findings(SideBySideQuestion question, FiguresOfRow row) {
        var placing = of(question, row);
        return placing.hasValue() ? ClockFindings.of(placing.about, placing.clocks, placing.mixed) : List.of();
    }

    /** In half-years, but in years where only those have a time of two regions. */
    private static PlacingOnClocks of(SideBySideQuestion question, FiguresOfRow row) {
        var inHalves = new PlacingOnClocks(question, row, PeriodKind.HALF_YEAR);
        var inYears = new PlacingOnClocks(question, row, PeriodKind.YEAR);
        return Stream.of(2, 1)
                .flatMap(most -> Stream.of(inHalves, inYears)
                        .filter(each -> each.latest(most).isPresent()))
                .findFirst()
                .orElse(inHalves.hasValue() ? inHalves : inYears);
    }

    private boolean hasValue() {
        return question.regions().stream()
                .flatMap(region -> withValue(region).stream())
                .anyMatch(period -> period.kind() == kind);
    }

    private OutcomeQuestion about() {
        return new OutcomeQuestion(
                row.indicator(),
                question.regions(),
                null,
                question.axis(),
                new Span(kind, null, null),
                question.vintageAsOf(),
                question.day(),
                question.locale());
    }

    private Placed place() {
        var time = latest(2).or(() -> latest(1)).or(this::latestOfAny).orElse(null);
        return new Placed(
                kind,
                time,
                question.regions().stream().map(region -> at(region, time)).toList());
    }

    /** @param most how many regions have a value at it */
    private Optional<Integer> latest(int most) {
        var times = question.regions().stream()
                .flatMap(region -> clean(region).stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return times.keySet().stream().filter(time -> times.get(time) >= most).max(Comparator.naturalOrder());
    }

    /** Where all values are of the implementation, so that this is the reason given. */
    private Optional<Integer> latestOfAny() {
        return question.regions().stream()
                .flatMap(region -> times(region, period -> true).stream())
                .max(Comparator.naturalOrder());
    }

    private Set<Integer> clean(ComparedRegion region) {
        return times(region, period -> !isMixed(region, period));
    }

    private Set<Integer> times(ComparedRegion region, Predicate<Period> wanted) {
        return withValue(region).stream()
                .filter(period -> period.kind() == kind && wanted.test(period))
                .map(period -> time(region, period))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private Set<Period> withValue(ComparedRegion region) {
        return row.withValue(FindingRows.areas(region, question.day()));
    }

    private boolean isMixed(ComparedRegion region, Period period) {
        return mixed.stream()
                .anyMatch(each ->
                        each.region().id().equals(region.id()) && each.periods().contains(period));
    }

    private Integer time(ComparedRegion region, Period period) {
        return clocks.eventTime(Subjects.whole(region, question.day(), question.locale()), period);
    }

    private Place at(ComparedRegion region, Integer time) {
        var now = Period.containing(kind, question.day());
        var here = time(region, now);
        if (here == null) {
            var subject = Subjects.whole(region, question.day(), question.locale());
            return new Place(subject, null, Refusal.of(RefusalCode.NO_CLOCK, subject.name()));
        }
        var period = time == null ? now : now.plus(time - here);
        var subject = Subjects.whole(region, period.last(), question.locale());
        return new Place(
                subject,
                period,
                isMixed(region, period)
                        ? Refusal.of(RefusalCode.MIXED_PERIOD, subject.name(), period.name(question.locale()))
                        : null);
    }

    /** The periods of those that take part. */
    static List<Period> shown(Placed placed) {
        return placed.places().stream()
                .filter(place -> place.refusal() == null)
                .map(Place::period)
                .distinct()
                .toList();
    }

    /** Those that take no part, with the reason. */
    static Map<Subject, Refusal> refused(Placed placed) {
        return placed.places().stream()
                .filter(place -> place.refusal() != null)
                .collect(Collectors.toMap(Place::subject, Place::refusal));
    }
}
