package nl.regiospiegel.comparison.page.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.regiospiegel.regions.register.control.Regions;
import nl.regiospiegel.regions.register.entity.KnownRegion;
import nl.regiospiegel.regions.speaking.RegionId;
import nl.regiospiegel.regions.speaking.SpeakingRegion;

/** The regions that a page can compare, as the one who reads it is used to see them. */
@ApplicationScoped
public class KnownOnPage {

    @Inject
    private Regions regions;

    @Inject
    private SpeakingRegion speaking;

    /** One's own first. */
    List<KnownRegion> all() {
        return regions.known().stream()
                .sorted((one, other) -> Boolean.compare(isOwn(other), isOwn(one)))
                .toList();
    }

    /** All regions of the same sort as one's own: real ones, or invented ones. */
    List<String> usual() {
        var known = all();
        var invented = known.stream().anyMatch(region -> isOwn(region) && region.demonstration());
        return known.stream()
                .filter(region -> region.demonstration() == invented)
                .map(region -> region.id().value())
                .toList();
    }

    /** Whether a chosen region is invented; then all of them are. */
    static boolean isAnyInvented(List<KnownRegion> known, List<String> chosen) {
        return known.stream()
                .anyMatch(region ->
                        region.demonstration() && chosen.contains(region.id().value()));
    }

    private boolean isOwn(KnownRegion region) {
        return speaking.region()
                .map(RegionId::value)
                .filter(region.id().value()::equals)
                .isPresent();
    }
}
