package nl.regiospiegel.comparison.access.entity;

import java.util.List;
import nl.regiospiegel.comparison.choice.entity.ComparedRegion;
import nl.regiospiegel.regions.accesspoint.entity.AccessPoint;

/**
 * The ways into help side by side.
 *
 * @param municipal the sorts that municipalities chose, and that so differ by region
 * @param statutory the routes that the law gives everywhere, once; never a difference between regions
 */
public record AccessComparison(
        List<ComparedRegion> regions, List<ComparedAccessType> municipal, List<StatutoryRoute> statutory) {

    /** A route by law, with a region in whose configuration its source can be looked up. */
    public record StatutoryRoute(ComparedRegion region, AccessPoint route) {}
}
