package nl.regiospiegel.comparison.evaluation.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.evaluation.entity.KnownSwitch;
import nl.regiospiegel.comparison.evaluation.entity.LeftOutArea;
import nl.regiospiegel.comparison.evaluation.entity.LeftOutArea.Reason;
import nl.regiospiegel.comparison.evaluation.entity.StudyMaterial;
import nl.regiospiegel.figures.area.entity.Area;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.publication.entity.PublishedFigure;
import nl.regiospiegel.figures.seriesbreak.entity.SeriesBreak;

/**
 * Divides the areas that a rule chose into donors and areas left out, each with the reason. Areas that are not known to have
 * switched stay: of most it is not known.
 *
 * @param periods those that take part, before and after
 * @param cutting the breaks that cut the runs of the region itself
 */
record FindingDonors(StudyMaterial material, List<Period> periods, List<SeriesBreak> cutting) {

    /** What became of the areas. */
    record Found(List<Area> donors, List<LeftOutArea> leftOut) {}

    Found find() {
        var donors = new ArrayList<Area>();
        var leftOut = new ArrayList<LeftOutArea>();
        material.candidates().stream()
                .filter(area -> material.chosen().contains(area.code()))
                .filter(area -> !material.places(material.region()).contains(area.code()))
                .forEach(area -> reason(area).ifPresentOrElse(leftOut::add, () -> donors.add(area)));
        return new Found(donors, leftOut);
    }

    private Optional<LeftOutArea> reason(Area area) {
        return regionOfProduct(area)
                .or(() -> knownSwitch(area))
                .or(() -> seriesBreak(area))
                .or(() -> noFigure(area));
    }

    private Optional<LeftOutArea> regionOfProduct(Area area) {
        return material.others().stream()
                .filter(region -> material.places(region).contains(area.code()))
                .findFirst()
                .map(region -> LeftOutArea.ofRegion(
                        area, region.configuration().region().name()));
    }

    private Optional<LeftOutArea> knownSwitch(Area area) {
        return material.switches().stream()
                .filter(each -> concerns(each, area))
                .filter(this::isDuringStudy)
                .findFirst()
                .map(each -> new LeftOutArea(
                        area, Reason.KNOWN_SWITCH, each.explanation(), each.date(), null, each.source()));
    }

    /** One of a youth region is one of all its municipalities, one of a municipality touches its youth region. */
    private boolean concerns(KnownSwitch each, Area area) {
        return each.area().equals(area.code())
                || area.parents().contains(each.area())
                || material.within(area.code()).contains(each.area());
    }

    private boolean isDuringStudy(KnownSwitch each) {
        return !periods.isEmpty()
                && each.date().isAfter(periods.get(0).first())
                && !each.date().isAfter(periods.get(periods.size() - 1).last());
    }

    private Optional<LeftOutArea> seriesBreak(Area area) {
        return material.cutting(List.of(area.code())).stream()
                .filter(each -> !cutting.contains(each) && liesWithin(each))
                .findFirst()
                .map(each -> new LeftOutArea(area, Reason.SERIES_BREAK, each.name(), each.date(), null, each.source()));
    }

    private boolean liesWithin(SeriesBreak each) {
        return !periods.isEmpty() && each.liesBetween(periods.get(0), periods.get(periods.size() - 1));
    }

    /** Donors have national figures: what a region publishes of itself can count something else. */
    private Optional<LeftOutArea> noFigure(Area area) {
        return periods.stream()
                .filter(period -> !hasNational(area.code(), period))
                .findFirst()
                .map(period -> LeftOutArea.withoutFigure(area, period));
    }

    private boolean hasNational(AreaCode area, Period period) {
        return material.figures().value(area, period).isPresent()
                && Stream.of(material.figures().find(area, period))
                        .flatMap(Optional::stream)
                        .map(PublishedFigure::region)
                        .allMatch(Objects::isNull);
    }
}
