package nl.regiospiegel.comparison.choice.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.regiospiegel.comparison.choice.entity.ComparedRegion;
import nl.regiospiegel.regions.register.control.Configurations;
import nl.regiospiegel.regions.register.control.Regions;
import nl.regiospiegel.regions.register.entity.KnownRegion;
import nl.regiospiegel.regions.speaking.RegionId;

/** Finds the regions a comparison was asked for. Real and invented regions never take part in one comparison. */
@ApplicationScoped
public class ChoosingRegions {

    private static final String PARAMETER = "regions";

    /** More do not fit side by side, and each costs a reading of its whole configuration. */
    private static final int MOST = 20;

    @Inject
    private Regions regions;

    @Inject
    private Configurations configurations;

    /** The regions in the order asked, with a fault for each that may not be known or does not exist: the same fault. */
    public List<ComparedRegion> choose(AskedParameters asked, String ids) {
        var wanted = asked.required(PARAMETER, ids);
        if (wanted.size() > MOST) {
            asked.fault(
                    PARAMETER,
                    "too-many-regions",
                    asked.choose(
                            "Kies ten hoogste " + MOST + " regio's; dit zijn er " + wanted.size() + ".",
                            "Choose at most " + MOST + " regions; these are " + wanted.size() + "."));
            return List.of();
        }
        var possible =
                wanted.stream().filter(RegionId::isValid).map(RegionId::new).toList();
        var known = regions.seek(possible).stream()
                .collect(Collectors.toMap(region -> region.id().value(), Function.identity()));
        var chosen = wanted.stream()
                .flatMap(id -> known(asked, PARAMETER, id, Optional.ofNullable(known.get(id))).stream())
                .toList();
        if (chosen.stream().map(KnownRegion::demonstration).distinct().count() > 1) {
            asked.fault(
                    PARAMETER,
                    "mixed-demonstration",
                    asked.choose(
                            "Echte en verzonnen regio's staan nooit in één vergelijking. Kies alleen echte of alleen verzonnen regio's.",
                            "Real and invented regions never share a comparison. Choose only real or only invented regions."));
        }
        return configured(chosen);
    }

    /** Every region that can be chosen, real ones first. */
    public List<ComparedRegion> choices() {
        return configured(regions.known());
    }

    /** One region, asked under a name of its own. */
    public Optional<ComparedRegion> one(AskedParameters asked, String parameter, String id) {
        var found = RegionId.isValid(id) ? regions.seek(new RegionId(id)) : Optional.<KnownRegion>empty();
        return known(asked, parameter, id, found)
                .map(region -> configured(List.of(region)).get(0));
    }

    private static Optional<KnownRegion> known(
            AskedParameters asked, String parameter, String id, Optional<KnownRegion> found) {
        if (found.isEmpty()) {
            asked.fault(
                    parameter,
                    "unknown-region",
                    asked.choose("Er is geen regio met id ‘" + id + "’.", "There is no region with id ‘" + id + "’."));
        }
        return found;
    }

    private List<ComparedRegion> configured(List<KnownRegion> known) {
        var current = configurations.current(known);
        return known.stream()
                .map(region -> new ComparedRegion(current.get(region.id()).whole(), region.version()))
                .toList();
    }
}
