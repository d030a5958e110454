package nl.regiospiegel.figures.seriesbreak.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.indicator.control.ShippedYaml;
import nl.regiospiegel.figures.indicator.entity.IndicatorCode;
import nl.regiospiegel.figures.seriesbreak.entity.SeriesBreak;
import nl.regiospiegel.regions.register.control.Regions;
import nl.regiospiegel.regions.register.entity.KnownRegion;
import nl.regiospiegel.regions.speaking.RegionId;

/** The register of series breaks: real ones, and those of the demonstration, which never touch the same area. */
@ApplicationScoped
public class SeriesBreaks {

    private final List<SeriesBreak> all = Stream.of(
                    "/reference/series-breaks.yaml", "/demonstration/series-breaks.yaml")
            .flatMap(file -> ShippedYaml.file(file, SeriesBreak.class).stream())
            .sorted(Comparator.comparing(SeriesBreak::date).thenComparing(SeriesBreak::id))
            .toList();

    /** Whether a region is invented, which the code of its total does not say. */
    private final Predicate<RegionId> invented;

    /** Outside the server there is nobody to ask which regions are invented: totals are then taken to be real. */
    public SeriesBreaks() {
        invented = region -> false;
    }

    @Inject
    public SeriesBreaks(Regions regions) {
        invented = region ->
                regions.stored(region).filter(KnownRegion::demonstration).isPresent();
    }

    /** All real breaks, in order of date. */
    public List<SeriesBreak> all() {
        return all.stream().filter(each -> !each.demonstration()).toList();
    }

    /** Real and invented ones, in order of date. */
    public List<SeriesBreak> withInvented() {
        return all;
    }

    /** The breaks and revisions that touch this indicator in any of these areas, in order of date. */
    public List<SeriesBreak> affecting(IndicatorCode indicator, Collection<AreaCode> areas) {
        return all.stream()
                .filter(each -> each.consequenceFor(indicator).isPresent())
                .filter(each -> areas.stream().anyMatch(area -> touches(each, area)))
                .toList();
    }

    private boolean touches(SeriesBreak each, AreaCode area) {
        return each.touches(area) && each.demonstration() == isInvented(area);
    }

    private boolean isInvented(AreaCode area) {
        return area.region().map(invented::test).orElseGet(area::isInvented);
    }
}
