package nl.regiospiegel.comparison.evaluation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.choice.entity.ComparedRegion;
import nl.regiospiegel.comparison.evaluation.control.ReadingEvaluation.AskedSpan;
import nl.regiospiegel.figures.area.control.Areas;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.area.entity.AreaKind;
import nl.regiospiegel.figures.indicator.entity.Indicator;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.period.entity.PeriodKind;
import nl.regiospiegel.figures.publication.control.FigureQuery;
import nl.regiospiegel.figures.publication.control.PublishedFigures;
import nl.regiospiegel.figures.publication.entity.PublishedFigure;

/** Finds which periods the figures of a region are about, so that a span left open has ends. */
@ApplicationScoped
class FiguresOfRegion {

    /** Half-years first: a year has too few periods before most starts. */
    private static final List<PeriodKind> KINDS =
            List.of(PeriodKind.HALF_YEAR, PeriodKind.YEAR, PeriodKind.REFERENCE_DATE);

    @Inject
    private PublishedFigures figures;

    @Inject
    private Areas areas;

    /** The span with its ends; what was asked stays, and without any figure so does what was not asked. */
    AskedSpan resolve(AskedSpan asked, Indicator indicator, ComparedRegion region, LocalDate asOf, AreaKind level) {
        var of = level == AreaKind.YOUTH_REGION ? youthRegions(region, asOf) : areas(region, asOf);
        var given = Stream.of(asked.from(), asked.to())
                .filter(period -> period != null)
                .map(Period::kind)
                .findFirst();
        var kinds = given.map(List::of).orElse(KINDS);
        return kinds.stream()
                .filter(indicator.periodKinds()::contains)
                .map(kind -> periods(kind, asked, indicator, of, asOf))
                .filter(periods -> !periods.isEmpty())
                .findFirst()
                .map(periods -> ends(asked, periods))
                .orElse(asked);
    }

    private List<Period> periods(
            PeriodKind kind, AskedSpan asked, Indicator indicator, List<AreaCode> of, LocalDate asOf) {
        var query = new FigureQuery(indicator.code(), of, kind, asked.from(), asked.to(), asOf);
        return figures.find(query).stream().map(PublishedFigure::period).toList();
    }

    private static List<AreaCode> areas(ComparedRegion region, LocalDate day) {
        var areas = new ArrayList<AreaCode>();
        areas.add(AreaCode.totalOf(region.id()));
        region.municipalities(day).forEach(municipality -> areas.add(new AreaCode(municipality.code())));
        return areas;
    }

    private List<AreaCode> youthRegions(ComparedRegion region, LocalDate day) {
        return region.municipalities(day).stream()
                .flatMap(municipality -> areas.find(new AreaCode(municipality.code()), day).stream())
                .flatMap(area -> area.parent(AreaKind.YOUTH_REGION).stream())
                .distinct()
                .toList();
    }

    private static AskedSpan ends(AskedSpan asked, List<Period> periods) {
        return new AskedSpan(
                asked.from() == null
                        ? periods.stream().min(Comparator.naturalOrder()).orElseThrow()
                        : asked.from(),
                asked.to() == null
                        ? periods.stream().max(Comparator.naturalOrder()).orElseThrow()
                        : asked.to());
    }
}
