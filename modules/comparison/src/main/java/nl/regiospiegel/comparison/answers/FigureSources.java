package nl.regiospiegel.comparison.answers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.comparability.control.Prices;
import nl.regiospiegel.comparison.series.entity.Course;
import nl.regiospiegel.comparison.series.entity.SeriesPoint;
import nl.regiospiegel.figures.publication.control.DataSets;
import nl.regiospiegel.figures.publication.entity.PublishedFigure;
import nl.regiospiegel.figures.seriesbreak.entity.SeriesBreak;
import nl.regiospiegel.regions.answers.SourceReference;

/** Says where the figures of an answer come from, and from which publication. */
@ApplicationScoped
public class FigureSources {

    @Inject
    private DataSets dataSets;

    /** The data sets of the figures first, then what says that series break. */
    public CitedSources cite(Collection<PublishedFigure> figures, Collection<SeriesBreak> breaks) {
        var sources = new CitedSources();
        var ids = figures.stream()
                .filter(Objects::nonNull)
                .map(PublishedFigure::dataSet)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        dataSets.find(ids).forEach(sources::cite);
        breaks.forEach(found -> sources.cite(found.source()));
        return sources;
    }

    public List<SourceReference> of(Collection<PublishedFigure> figures, Collection<SeriesBreak> breaks) {
        return cite(figures, breaks).all();
    }

    /** Of one series: also what deflates amounts, and what says when the clock starts. */
    public List<SourceReference> of(Course course) {
        var about = course.question().about();
        var sources = cite(course.figures(), course.breaks());
        var periods = course.points().stream().map(SeriesPoint::period).toList();
        var prices = Prices.of(about, periods);
        prices.base().ifPresent(year -> sources.cite(prices.index().source()));
        about.regions().forEach(region -> Stream.ofNullable(course.clocks().get(region.id()))
                .forEach(clock -> sources.cite(region, clock.citations())));
        return sources.all();
    }

    /** The publications, in EDTF, in order. */
    public static List<String> vintages(Collection<PublishedFigure> figures) {
        return figures.stream()
                .filter(Objects::nonNull)
                .map(figure -> figure.vintage().edtf())
                .distinct()
                .sorted()
                .toList();
    }
}
