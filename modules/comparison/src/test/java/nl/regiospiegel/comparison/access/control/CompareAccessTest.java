package nl.regiospiegel.comparison.access.control;

import static nl.regiospiegel.comparison.Examples.known;
import static nl.regiospiegel.regions.accesspoint.entity.AccessPointKind.MUNICIPAL_ACCESS_POINT;
import static nl.regiospiegel.regions.accesspoint.entity.AccessPointKind.STATUTORY_REFERRAL_ROUTE;
import static nl.regiospiegel.regions.accesspoint.entity.AccessPointType.FLEXIBLE_TEAM;
import static nl.regiospiegel.regions.accesspoint.entity.AccessPointType.GENERAL_PRACTITIONER;
import static nl.regiospiegel.regions.accesspoint.entity.AccessPointType.NEIGHBOURHOOD_TEAM;
import static nl.regiospiegel.regions.accesspoint.entity.AccessPointType.YOUTH_AND_FAMILY_CENTRE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.regiospiegel.comparison.Examples.Region;
import nl.regiospiegel.comparison.access.entity.AccessComparison;
import nl.regiospiegel.comparison.access.entity.ComparedAccessType;
import nl.regiospiegel.comparison.access.entity.Presence.State;
import nl.regiospiegel.regions.accesspoint.entity.AccessPoint;
import nl.regiospiegel.regions.accesspoint.entity.AccessPointKind;
import nl.regiospiegel.regions.accesspoint.entity.AccessPointType;
import nl.regiospiegel.regions.source.entity.Fact;
import nl.regiospiegel.regions.speaking.RegionId;
import org.junit.jupiter.api.Test;

class CompareAccessTest {

    private static final Fact<Boolean> YES = known(true);
    private static final Fact<Boolean> NO = known(false);

    @Test
    void a_sort_that_no_source_of_a_region_names_is_unknown_there_and_not_absent() {
        var comparison = compare(List.of(point(NEIGHBOURHOOD_TEAM, YES)), List.of());
        assertEquals(State.PRESENT, state(comparison, NEIGHBOURHOOD_TEAM, "aa"));
        assertEquals(State.UNKNOWN, state(comparison, NEIGHBOURHOOD_TEAM, "bb"));
        assertFalse(type(comparison, NEIGHBOURHOOD_TEAM).differs());
    }

    @Test
    void a_sort_is_absent_only_when_a_source_says_so() {
        var comparison =
                compare(List.of(point(YOUTH_AND_FAMILY_CENTRE, NO)), List.of(point(YOUTH_AND_FAMILY_CENTRE, YES)));
        assertEquals(State.ABSENT, state(comparison, YOUTH_AND_FAMILY_CENTRE, "aa"));
        assertTrue(type(comparison, YOUTH_AND_FAMILY_CENTRE).differs());
    }

    @Test
    void a_place_whose_role_is_unclear_is_shown_as_unknown() {
        var comparison = compare(List.of(point(FLEXIBLE_TEAM, Fact.unknown())), List.of());
        assertEquals(State.UNKNOWN, state(comparison, FLEXIBLE_TEAM, "aa"));
        assertEquals(
                1,
                type(comparison, FLEXIBLE_TEAM)
                        .regions()
                        .get(new RegionId("aa"))
                        .points()
                        .size());
    }

    @Test
    void one_place_that_is_there_is_enough_and_an_unclear_one_keeps_it_from_being_absent() {
        assertEquals(
                State.PRESENT,
                state(
                        compare(List.of(point(FLEXIBLE_TEAM, NO), point(FLEXIBLE_TEAM, YES)), List.of()),
                        FLEXIBLE_TEAM,
                        "aa"));
        assertEquals(
                State.UNKNOWN,
                state(
                        compare(List.of(point(FLEXIBLE_TEAM, NO), point(FLEXIBLE_TEAM, Fact.unknown())), List.of()),
                        FLEXIBLE_TEAM,
                        "aa"));
    }

    @Test
    void statutory_routes_are_listed_once_and_never_compared() {
        var gp = point(STATUTORY_REFERRAL_ROUTE, GENERAL_PRACTITIONER, YES);
        var comparison = compare(List.of(gp), List.of(gp));
        assertEquals(1, comparison.statutory().size());
        assertTrue(comparison.municipal().isEmpty());
    }

    private static AccessComparison compare(List<AccessPoint> one, List<AccessPoint> other) {
        return CompareAccess.compare(List.of(
                new Region("aa").accessPoints(one).build(),
                new Region("bb").accessPoints(other).build()));
    }

    private static ComparedAccessType type(AccessComparison comparison, AccessPointType type) {
        return comparison.municipal().stream()
                .filter(compared -> compared.type() == type)
                .findFirst()
                .orElseThrow();
    }

    private static State state(AccessComparison comparison, AccessPointType type, String region) {
        return type(comparison, type).regions().get(new RegionId(region)).state();
    }

    private static AccessPoint point(AccessPointType type, Fact<Boolean> present) {
        return point(MUNICIPAL_ACCESS_POINT, type, present);
    }

    private static AccessPoint point(AccessPointKind kind, AccessPointType type, Fact<Boolean> present) {
        return new AccessPoint(type.code(), kind, type, null, present, null, null, null, null, null);
    }
}
