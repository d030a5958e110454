package nl.regiospiegel.figures.publishing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.indicator.control.UsableIndicators;
import nl.regiospiegel.figures.publishing.entity.PublicationSubject;
import nl.regiospiegel.figures.publishing.entity.SetFigure;
import nl.regiospiegel.figures.suppression.entity.Cell;
import nl.regiospiegel.figures.suppression.entity.Place;
import nl.regiospiegel.figures.suppression.entity.PublicationSet;
import nl.regiospiegel.regions.description.entity.Municipality;
import nl.regiospiegel.regions.register.control.Configurations;
import nl.regiospiegel.regions.register.control.Regions;
import nl.regiospiegel.regions.speaking.SpeakingRegion;

/** Puts together all that one publication of the speaking region holds, before anything is hidden. */
@ApplicationScoped
public class MakingSets {

    @Inject
    private OwnSets own;

    @Inject
    private UsableIndicators indicators;

    @Inject
    private HiddenCounts counts;

    @Inject
    private SpeakingRegion speaking;

    @Inject
    private Regions regions;

    @Inject
    private Configurations configurations;

    /** The own figures in the newest vintage on a day ({@code null}: now), and the totals that follow from them. */
    List<SetFigure> make(PublicationSubject subject, LocalDate day) {
        var figures = own.newest(subject, day);
        return Stream.concat(figures.stream(), totals(subject, figures, Instant.now()).stream())
                .toList();
    }

    /** @param moment when they were made: the region consists of what was known of it then */
    List<SetFigure> totals(PublicationSubject subject, List<SetFigure> figures, Instant moment) {
        var indicator = indicators.require(subject.indicator());
        if (!indicator.additivity().overAreas()) {
            return List.of();
        }
        var total = AreaCode.totalOf(speaking.region().orElseThrow());
        return new RegionTotals(total, municipalities(subject, moment)).of(figures);
    }

    private Set<AreaCode> municipalities(PublicationSubject subject, Instant moment) {
        var day = subject.period().last();
        var region = regions.find(speaking.region().orElseThrow());
        return configurations.descriptionAt(region, moment).municipalities().stream()
                .filter(municipality -> municipality.belongsOn(day))
                .map(Municipality::code)
                .map(AreaCode::new)
                .collect(Collectors.toSet());
    }

    /** The set as the hiding of small numbers wants it; {@code moment} is when it was made. */
    PublicationSet toHide(PublicationSubject subject, Collection<SetFigure> figures, Instant moment) {
        var indicator = indicators.require(subject.indicator());
        return PublicationSet.of(
                indicator,
                counts.of(indicator),
                municipalities(subject, moment),
                figures.stream().map(MakingSets::cell).toList());
    }

    private static Cell cell(SetFigure figure) {
        var numbers = figure.cell();
        return new Cell(
                new Place(figure.place().area(), figure.place().part()),
                numbers.numerator(),
                numbers.denominator(),
                numbers.value());
    }
}
