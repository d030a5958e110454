package nl.regiospiegel.figures.indicator.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.regiospiegel.figures.indicator.entity.IndicatorCode;
import nl.regiospiegel.regions.localindicator.entity.LocalDefinitions;
import nl.regiospiegel.regions.localindicator.entity.LocalIndicator;
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
    public record Of<T>(KnownRegion region, T part) {

        /** The parts of this part, each with the region. */
        public <P> Stream<Of<P>> each(Function<T, Stream<P>> parts) {
            return parts.apply(part).map(each -> new Of<>(region, each));
        }
    }

    @Inject
    private Regions regions;

    @Inject
    private Configurations configurations;

    @Inject
    private SpeakingRegion speaking;

    /** Of each region of one's own sort, in the order of the register. */
    @Transactional
    public List<Of<LocalDefinitions>> all() {
        var invented = speaking.region()
                .flatMap(regions::seek)
                .map(KnownRegion::demonstration)
                .orElse(false);
        return regions.known().stream()
                .filter(region -> region.demonstration() == invented)
                .map(region -> new Of<>(region, configurations.localDefinitions(region)))
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
}
