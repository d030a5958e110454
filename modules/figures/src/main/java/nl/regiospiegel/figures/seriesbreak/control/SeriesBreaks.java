package nl.regiospiegel.figures.seriesbreak.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.indicator.control.ShippedYaml;
import nl.regiospiegel.figures.indicator.entity.IndicatorCode;
import nl.regiospiegel.figures.seriesbreak.entity.SeriesBreak;

/** The register of series breaks. */
@ApplicationScoped
public class SeriesBreaks {

    private final List<SeriesBreak> all = ShippedYaml.list("series-breaks.yaml", SeriesBreak.class).stream()
            .sorted(Comparator.comparing(SeriesBreak::date).thenComparing(SeriesBreak::id))
            .toList();

    /** All breaks, in order of date. */
    public List<SeriesBreak> all() {
        return all;
    }

    /** The breaks and revisions that touch this indicator in any of these areas, in order of date. */
    public List<SeriesBreak> affecting(IndicatorCode indicator, Collection<AreaCode> areas) {
        return all.stream()
                .filter(each -> each.consequenceFor(indicator).isPresent())
                .filter(each -> areas.stream().anyMatch(each::touches))
                .toList();
    }
}
