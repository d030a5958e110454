package nl.regiospiegel.figures.quality.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.indicator.control.Rhythms;
import nl.regiospiegel.figures.indicator.control.UsableIndicators;
import nl.regiospiegel.figures.indicator.entity.Indicator;
import nl.regiospiegel.figures.indicator.entity.Level;
import nl.regiospiegel.figures.indicator.entity.PublishedIn;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.period.entity.PeriodKind;
import nl.regiospiegel.figures.quality.control.Tallies.Subject;
import nl.regiospiegel.figures.quality.entity.FigureTally;
import nl.regiospiegel.figures.quality.entity.IndicatorQuality;
import nl.regiospiegel.figures.quality.entity.PeriodQuality;
import nl.regiospiegel.regions.answers.Today;
import nl.regiospiegel.regions.description.entity.Municipality;
import nl.regiospiegel.regions.description.entity.RegionDescription;

/** Lays what there is beside what the catalogue says should be there by now. */
@ApplicationScoped
public class JudgeQuality {

    /** The present series of CBS begin here; see the register of series breaks. */
    private static final LocalDate SERIES_BEGIN = LocalDate.of(2021, 1, 1);

    @Inject
    private UsableIndicators indicators;

    @Inject
    private Rhythms rhythms;

    @Inject
    private Tallies tallies;

    /** What is looked at. */
    private record Sight(RegionDescription region, Map<Subject, FigureTally> found, LocalDate day) {

        /** Of which there is something, in order. */
        List<Period> periods(Indicator indicator, PeriodKind kind) {
            return found.keySet().stream()
                    .filter(subject -> subject.indicator().equals(indicator.code()))
                    .map(Subject::period)
                    .filter(period -> period.kind() == kind)
                    .sorted()
                    .toList();
        }
    }

    /**
     * Every indicator by which regions are compared, those the region defines itself, and every other one of which it has something.
     *
     * @param asOf what was known on this day, judged as it was due then; {@code null} for now
     */
    @Transactional
    public List<IndicatorQuality> of(RegionDescription region, LocalDate asOf) {
        var day = asOf == null ? Today.day() : asOf;
        var sight = new Sight(region, tallies.of(region.id(), areas(region), asOf), day);
        return indicators.ofOwnFigures().stream()
                .flatMap(indicator -> indicator.periodKinds().stream().map(kind -> judge(sight, indicator, kind)))
                .filter(quality -> !quality.periods().isEmpty()
                        || quality.indicator().group().isCompared())
                .toList();
    }

    private static List<AreaCode> areas(RegionDescription region) {
        return Stream.concat(
                        region.municipalities().stream().map(Municipality::code).map(AreaCode::new),
                        Stream.of(AreaCode.totalOf(region.id())))
                .toList();
    }

    private IndicatorQuality judge(Sight sight, Indicator indicator, PeriodKind kind) {
        var appears = indicator.publishes().stream()
                .filter(each -> each.periodKind() == kind)
                .findFirst();
        // nobody publishes about an invented region
        var awaited = appears.filter(each -> !sight.region().demonstration());
        var expected =
                indicator.code().isLocal() ? series(sight, indicator, kind) : expected(indicator, awaited, sight.day());
        var periods = new TreeSet<Period>(Comparator.reverseOrder());
        periods.addAll(expected);
        periods.addAll(sight.periods(indicator, kind));
        return new IndicatorQuality(
                indicator,
                kind,
                appears.map(PublishedIn::table).orElse(null),
                periods.stream()
                        .map(period -> judge(
                                sight,
                                new Subject(indicator.code(), period),
                                expected.contains(period) ? municipalities(sight.region(), period) : 0,
                                awaited))
                        .toList(),
                awaited.map(each -> rhythms.find(each.rhythm()).next(kind, sight.day()))
                        .orElse(List.of()));
    }

    private PeriodQuality judge(Sight sight, Subject subject, int expected, Optional<PublishedIn> awaited) {
        var tally = sight.found().getOrDefault(subject, FigureTally.NONE);
        var outdated = awaited.flatMap(each -> rhythms.find(each.rhythm()).statusDue(subject.period(), sight.day()))
                .filter(due -> tally.provisional() > 0 && tally.earliest().compareTo(due) < 0)
                .isPresent();
        return new PeriodQuality(subject.indicator(), subject.period(), expected, outdated, tally);
    }

    /** The periods that must have appeared by now: none when no month of publication is known. */
    private List<Period> expected(Indicator indicator, Optional<PublishedIn> appears, LocalDate day) {
        if (appears.isEmpty() || !indicator.levels().contains(Level.MUNICIPALITY)) {
            return List.of();
        }
        var kind = appears.get().periodKind();
        return rhythms.find(appears.get().rhythm())
                .latestDue(kind, day)
                .map(last -> Stream.iterate(
                                Period.containing(kind, SERIES_BEGIN),
                                period -> period.compareTo(last) <= 0,
                                Period::next)
                        .toList())
                .orElse(List.of());
    }

    /** Nobody but the region says when its own definition has figures: it may be asked for the gaps between them. */
    private static List<Period> series(Sight sight, Indicator indicator, PeriodKind kind) {
        var there = sight.periods(indicator, kind);
        if (there.isEmpty()
                || kind == PeriodKind.REFERENCE_DATE
                || !indicator.levels().contains(Level.MUNICIPALITY)) {
            return List.of();
        }
        var last = there.get(there.size() - 1);
        return Stream.iterate(there.get(0), period -> period.compareTo(last) <= 0, Period::next)
                .toList();
    }

    private static int municipalities(RegionDescription region, Period period) {
        return (int) region.municipalities().stream()
                .filter(municipality -> municipality.belongsOn(period.last()))
                .count();
    }
}
