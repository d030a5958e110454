package nl.regiospiegel.comparison.overview.control;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.benchmark.entity.Benchmark;
import nl.regiospiegel.comparison.choice.entity.ComparedRegion;
import nl.regiospiegel.comparison.outcome.control.ClockFindings;
import nl.regiospiegel.comparison.outcome.control.FindingMixedPeriods;
import nl.regiospiegel.comparison.outcome.control.PeriodClocks;
import nl.regiospiegel.comparison.outcome.control.Subjects;
import nl.regiospiegel.comparison.outcome.entity.Coverage;
import nl.regiospiegel.comparison.outcome.entity.Finding;
import nl.regiospiegel.comparison.outcome.entity.FindingCode;
import nl.regiospiegel.comparison.outcome.entity.MixedPeriods;
import nl.regiospiegel.comparison.outcome.entity.OutcomeQuestion;
import nl.regiospiegel.comparison.outcome.entity.OutcomeTexts;
import nl.regiospiegel.comparison.outcome.entity.Refusal;
import nl.regiospiegel.comparison.outcome.entity.RefusalCode;
import nl.regiospiegel.comparison.outcome.entity.Subject;
import nl.regiospiegel.comparison.timeline.entity.Axis;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.period.entity.PeriodKind;
import nl.regiospiegel.regions.language.Enumeration;

/**
 * Finds for one row the same time on the clock of every region: the latest at which the most of them have a value in a period
 * where the old and the new do not mix.
 */
public final class PlacingOnClocks {

    /**
     * What is asked of that time.
     *
     * @param about which regions, on which clocks
     * @param benchmarks of which each region must have a value in the same period if possible, in the order of the regions;
     *     empty when they are compared with nothing
     * @param enough of how many regions a time needs a value at most: with more a later time would be passed over
     */
    public record Wish(OutcomeQuestion about, List<Benchmark> benchmarks, int enough) {

        public Wish {
            benchmarks = List.copyOf(benchmarks);
        }

        private Wish ofKind(PeriodKind kind) {
            return new Wish(about.ofKind(kind), benchmarks, enough);
        }
    }

    /**
     * A region at that time.
     *
     * @param period {@code null} without a clock
     * @param refusal why it takes no part, {@code null} when it does
     */
    public record Place(Subject subject, Period period, Refusal refusal) {}

    /**
     * All regions, in the order asked.
     *
     * @param eventTime {@code null} when no region has a value on its clock
     */
    public record Placed(PeriodKind kind, Integer eventTime, List<Place> places) {

        /** The periods of those that take part. */
        public List<Period> shown() {
            return places.stream()
                    .filter(place -> place.refusal() == null)
                    .map(Place::period)
                    .distinct()
                    .toList();
        }

        /** Those that take no part, with the reason. */
        public Map<Subject, Refusal> refused() {
            return places.stream()
                    .filter(place -> place.refusal() != null)
                    .collect(Collectors.toMap(Place::subject, Place::refusal));
        }
    }

    private final Wish wish;
    private final FiguresOfRow row;
    private final PeriodKind kind;
    private final OutcomeQuestion about;
    private final PeriodClocks clocks;
    private final List<MixedPeriods> mixed;

    private PlacingOnClocks(Wish wish, FiguresOfRow row) {
        this.wish = wish;
        this.row = row;
        this.about = wish.about();
        this.kind = about.span().kind();
        this.clocks = PeriodClocks.of(about);
        this.mixed = FindingMixedPeriods.of(about);
    }

    /** In half-years, but in years where more regions have those together, or only those. */
    public static PlacingOnClocks of(Wish wish, FiguresOfRow row) {
        var inHalves = new PlacingOnClocks(wish.ofKind(PeriodKind.HALF_YEAR), row);
        var inYears = new PlacingOnClocks(wish.ofKind(PeriodKind.YEAR), row);
        return wanted(wish)
                .flatMap(wanted -> Stream.of(inHalves, inYears)
                        .filter(each -> each.latest(wanted).isPresent()))
                .findFirst()
                .orElse(inHalves.hasValue() ? inHalves : inYears);
    }

    /** At most so many regions together, with the value of what they are compared with or without. */
    private record Wanted(int regions, boolean beside) {}

    /** What is best first. */
    private static Stream<Wanted> wanted(Wish wish) {
        return Stream.of(true, false).flatMap(beside -> IntStream.range(0, wish.enough())
                .mapToObj(fewer -> new Wanted(wish.enough() - fewer, beside)));
    }

    public Placed place() {
        var time = wanted(wish)
                .flatMap(wanted -> latest(wanted).stream())
                .findFirst()
                .or(this::latestOfAny)
                .orElse(null);
        return new Placed(
                kind,
                time,
                about.regions().stream().map(region -> at(region, time)).toList());
    }

    /** How sure the clocks are, and what is assumed around them; nothing of a row without any value. */
    public List<Finding> findings() {
        return hasValue() ? ClockFindings.of(about, clocks, mixed) : List.of();
    }

    /** Whoever reads figures of several clocks beside each other must know that they are not of one time. */
    public static Finding otherCalendar(Axis axis, Locale locale) {
        var event = OutcomeTexts.in(locale).say("event." + axis.event().code());
        return new Finding(FindingCode.OTHER_CALENDAR.code(), List.of(), List.of(event));
    }

    /** Whose contract is about other help than the row, so that it takes no part. */
    Optional<Finding> notCovered() {
        var regions = about.regions().stream().filter(this::isNotCovered).toList();
        var names = Enumeration.of(
                regions.stream().map(region -> region.name(about.locale())).toList(), about.locale());
        return regions.isEmpty()
                ? Optional.empty()
                : Optional.of(new Finding(
                                FindingCode.SCOPE_NOT_COVERED.code(),
                                regions.stream().map(ComparedRegion::id).toList(),
                                List.of(names))
                        .blocking());
    }

    /** Beside a benchmark a figure on the clock would be read as the work of the contract; two regions are judged by pairs. */
    private boolean isNotCovered(ComparedRegion region) {
        return !wish.benchmarks().isEmpty()
                && Coverage.of(about.indicator().careForms(), region.contractModel(about.day()))
                        == Coverage.NOT_COVERED;
    }

    private boolean hasValue() {
        return about.regions().stream()
                .flatMap(region -> withValue(region).stream())
                .anyMatch(period -> period.kind() == kind);
    }

    private Optional<Integer> latest(Wanted wanted) {
        var times = about.regions().stream()
                .filter(region -> !isNotCovered(region))
                .flatMap(region -> clean(region, wanted.beside()).stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return times.keySet().stream()
                .filter(time -> times.get(time) >= wanted.regions())
                .max(Comparator.naturalOrder());
    }

    /** Where all values are of the implementation, so that this is the reason given. */
    private Optional<Integer> latestOfAny() {
        return about.regions().stream()
                .flatMap(region -> times(region, period -> true).stream())
                .max(Comparator.naturalOrder());
    }

    private Set<Integer> clean(ComparedRegion region, boolean beside) {
        var ofBenchmark = beside ? withBenchmark(region) : null;
        return times(
                region,
                period -> mixing(region, period).isEmpty() && (ofBenchmark == null || ofBenchmark.contains(period)));
    }

    private Set<Integer> times(ComparedRegion region, Predicate<Period> wanted) {
        return withValue(region).stream()
                .filter(period -> period.kind() == kind && wanted.test(period))
                .map(period -> time(region, period))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private Set<Period> withValue(ComparedRegion region) {
        return row.withValue(FindingRows.areas(region, about.day()));
    }

    /** The periods of which all that the region is compared with has a value; {@code null} when it is compared with nothing. */
    private Set<Period> withBenchmark(ComparedRegion region) {
        return wish.benchmarks().isEmpty()
                ? null
                : row.withValueOfAll(
                        wish.benchmarks().get(about.regions().indexOf(region)).areas());
    }

    /** Who is in its implementation: the region, or the one that it is compared with. */
    private Optional<MixedPeriods> mixing(ComparedRegion region, Period period) {
        return mixed.stream()
                .filter(each -> each.region().id().equals(region.id()) || isBenchmark(each.region()))
                .filter(each -> each.periods().contains(period))
                .findFirst();
    }

    private boolean isBenchmark(ComparedRegion region) {
        return about.benchmark() instanceof Benchmark.OfRegion other && other.isOf(region);
    }

    private Integer time(ComparedRegion region, Period period) {
        return clocks.eventTime(Subjects.whole(region, about.day(), about.locale()), period);
    }

    private Place at(ComparedRegion region, Integer time) {
        var now = Period.containing(kind, about.day());
        var here = time(region, now);
        if (here == null) {
            var subject = Subjects.whole(region, about.day(), about.locale());
            return new Place(subject, null, Refusal.of(RefusalCode.NO_CLOCK, subject.name()));
        }
        var period = time == null ? now : now.plus(time - here);
        var subject = Subjects.whole(region, period.last(), about.locale());
        return new Place(subject, period, refusal(region, period, time != null));
    }

    /** @param isShown whether the period is one that the row is about */
    private Refusal refusal(ComparedRegion region, Period period, boolean isShown) {
        if (isNotCovered(region)) {
            return Refusal.of(RefusalCode.SCOPE_NOT_COVERED, region.name(about.locale()));
        }
        return mixing(region, period)
                .filter(each -> isShown)
                .map(each -> Refusal.of(
                        RefusalCode.MIXED_PERIOD, each.region().name(about.locale()), period.name(about.locale())))
                .orElse(null);
    }
}
