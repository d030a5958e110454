package nl.regiospiegel.figures.indicator.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regiospiegel.figures.indicator.entity.IndicatorCode;
import nl.regiospiegel.regions.localindicator.entity.Better;
import nl.regiospiegel.regions.localindicator.entity.LocalDefinitions;
import nl.regiospiegel.regions.localindicator.entity.LocalIndicator;
import nl.regiospiegel.regions.localindicator.entity.WaitingTimeDefinition;
import nl.regiospiegel.regions.register.control.Configurations;
import nl.regiospiegel.regions.register.control.Regions;
import nl.regiospiegel.regions.register.entity.KnownRegion;
import nl.regiospiegel.regions.speaking.SpeakingRegion;

/**
 * What the regions that the speaking region may know define in their own way. Real and invented regions are never told of
 * together: one hears of those of its own sort.
 */
@ApplicationScoped
public class RegionalDefinitions {

    /** A region and a part of what it defines. */
    public record Of<T>(KnownRegion region, T part) {}

    @Inject
    private Regions regions;

    @Inject
    private Configurations configurations;

    @Inject
    private SpeakingRegion speaking;

    /** The regions in which another way of this indicator is better, and which. */
    @Transactional
    public List<Of<Better>> directions(IndicatorCode code) {
        return all().flatMap(each -> each.part().directions().stream()
                        .filter(direction -> direction.indicator().equals(code.value()))
                        .flatMap(direction -> direction.direction().whenKnown().stream())
                        .map(better -> new Of<>(each.region(), better)))
                .toList();
    }

    /** The figures of regions themselves that stand closest to this indicator. */
    @Transactional
    public List<Of<LocalIndicator>> closestTo(IndicatorCode code) {
        return all().flatMap(each ->
                        each.part().closestTo(code.value()).stream().map(local -> new Of<>(each.region(), local)))
                .toList();
    }

    @Transactional
    public List<Of<WaitingTimeDefinition>> waitingTimes() {
        return all().flatMap(
                        each -> each.part().waitingTimes().stream().map(waiting -> new Of<>(each.region(), waiting)))
                .toList();
    }

    /** The figure that the speaking region itself defines under this code. */
    @Transactional
    public Optional<LocalIndicator> own(IndicatorCode code) {
        return speaking.region().flatMap(regions::seek).map(configurations::localDefinitions).stream()
                .flatMap(definitions -> definitions.indicators().stream())
                .filter(local -> local.code().equals(code.value()))
                .findFirst();
    }

    private Stream<Of<LocalDefinitions>> all() {
        var invented = speaking.region()
                .flatMap(regions::seek)
                .map(KnownRegion::demonstration)
                .orElse(false);
        return regions.known().stream()
                .filter(region -> region.demonstration() == invented)
                .map(region -> new Of<>(region, configurations.localDefinitions(region)));
    }
}
