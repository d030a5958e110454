package nl.regiospiegel.comparison.access.control;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.access.entity.AccessComparison;
import nl.regiospiegel.comparison.access.entity.AccessComparison.StatutoryRoute;
import nl.regiospiegel.comparison.access.entity.ComparedAccessType;
import nl.regiospiegel.comparison.access.entity.Presence;
import nl.regiospiegel.comparison.choice.entity.ComparedRegion;
import nl.regiospiegel.regions.accesspoint.entity.AccessPoint;
import nl.regiospiegel.regions.accesspoint.entity.AccessPointKind;
import nl.regiospiegel.regions.accesspoint.entity.AccessPointType;
import nl.regiospiegel.regions.speaking.RegionId;

/** Puts access points side by side: by sort where municipalities chose them, once where the law gives them everywhere. */
public final class CompareAccess {

    private CompareAccess() {}

    public static AccessComparison compare(List<ComparedRegion> regions) {
        return new AccessComparison(List.copyOf(regions), municipal(regions), statutory(regions));
    }

    private static List<ComparedAccessType> municipal(List<ComparedRegion> regions) {
        return Arrays.stream(AccessPointType.values())
                .filter(type -> regions.stream()
                        .anyMatch(region -> !points(region, type).isEmpty()))
                .map(type -> compare(type, regions))
                .toList();
    }

    private static ComparedAccessType compare(AccessPointType type, List<ComparedRegion> regions) {
        var presences = new LinkedHashMap<RegionId, Presence>();
        regions.forEach(region -> presences.put(region.id(), Presence.of(points(region, type))));
        return new ComparedAccessType(type, presences);
    }

    private static List<AccessPoint> points(ComparedRegion region, AccessPointType type) {
        return ofKind(region, AccessPointKind.MUNICIPAL_ACCESS_POINT)
                .filter(point -> point.type() == type)
                .toList();
    }

    private static List<StatutoryRoute> statutory(List<ComparedRegion> regions) {
        var routes = new LinkedHashMap<AccessPointType, StatutoryRoute>();
        regions.forEach(region -> ofKind(region, AccessPointKind.STATUTORY_REFERRAL_ROUTE)
                .forEach(route -> routes.putIfAbsent(route.type(), new StatutoryRoute(region, route))));
        return List.copyOf(routes.values());
    }

    private static Stream<AccessPoint> ofKind(ComparedRegion region, AccessPointKind kind) {
        return region.configuration().accessPoints().stream().filter(point -> point.kind() == kind);
    }
}
