package nl.regiospiegel.comparison.difference.control;

import static nl.regiospiegel.comparison.difference.control.Differences.DAY;
import static nl.regiospiegel.comparison.difference.control.Differences.area;
import static nl.regiospiegel.comparison.difference.control.Differences.region;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.regiospiegel.comparison.difference.entity.Overlap;
import nl.regiospiegel.comparison.outcome.control.Subjects;
import nl.regiospiegel.comparison.outcome.entity.Subject;
import org.junit.jupiter.api.Test;

/** What lies within what. */
class GeographyTest {

    private static final Geography GEOGRAPHY = new Geography(
            DAY,
            day -> List.of(
                    area("NL01"),
                    area("PV28", "NL01"),
                    area("JZ24"),
                    area("JZ25"),
                    area("GM0518", "NL01", "PV28", "JZ24"),
                    area("GM0556", "NL01", "PV28", "JZ25"),
                    area("GM0606", "NL01", "PV28", "JZ25"),
                    area("GM0599", "NL01", "JZ25"),
                    area("GM0001")));

    private static Overlap overlap(Subject a, Subject b) {
        return GEOGRAPHY.overlap(a, b);
    }

    private static Subject of(String code) {
        return Subjects.area(area(code));
    }

    @Test
    void a_municipality_lies_within_its_youth_region_and_its_region() {
        assertEquals(Overlap.A_WITHIN_B, overlap(of("GM0556"), of("JZ25")));
        assertEquals(Overlap.B_WITHIN_A, overlap(of("JZ25"), of("GM0556")));
        assertEquals(Overlap.A_WITHIN_B, overlap(of("GM0556"), region("twee", "GM0556", "GM0606")));
        assertEquals(Overlap.NONE, overlap(of("GM0518"), of("JZ25")));
        assertEquals(Overlap.NONE, overlap(of("GM0518"), region("twee", "GM0556", "GM0606")));
    }

    @Test
    void everything_lies_within_the_country() {
        for (var part :
                List.of(of("GM0001"), of("JZ24"), region("een", "GM0518"), region("twee", "GM0556", "GM0606"))) {
            assertEquals(Overlap.A_WITHIN_B, overlap(part, of("NL01")));
            assertEquals(Overlap.B_WITHIN_A, overlap(of("NL01"), part));
        }
    }

    @Test
    void areas_of_one_kind_share_nothing_but_regions_can() {
        assertEquals(Overlap.NONE, overlap(of("JZ24"), of("JZ25")));
        assertEquals(Overlap.NONE, overlap(of("GM0518"), of("GM0556")));
        assertEquals(Overlap.PARTIAL, overlap(region("een", "GM0556", "GM0606"), region("twee", "GM0606", "GM0518")));
        assertEquals(Overlap.NONE, overlap(region("een", "GM0556", "GM0606"), region("twee", "GM0599", "GM0518")));
    }

    @Test
    void the_same_municipalities_under_two_names_are_no_part_of_each_other() {
        assertEquals(Overlap.PARTIAL, overlap(region("drie", "GM0556", "GM0606", "GM0599"), of("JZ25")));
        assertEquals(Overlap.A_WITHIN_B, overlap(region("twee", "GM0556", "GM0606"), of("JZ25")));
    }

    @Test
    void what_is_not_known_is_not_taken_as_apart() {
        assertEquals(Overlap.UNKNOWN, overlap(of("GM0001"), of("JZ25")));
        assertEquals(Overlap.UNKNOWN, overlap(of("JZ25"), of("PV28")), "one of its municipalities has no province");
        assertEquals(Overlap.UNKNOWN, overlap(of("GM0518"), of("JZ99")));
        assertEquals(Overlap.A_WITHIN_B, overlap(of("JZ24"), of("PV28")));
    }
}
