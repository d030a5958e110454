package nl.regiospiegel.figures.area;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.area.entity.AreaKind;
import nl.regiospiegel.regions.speaking.RegionId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AreaCodeTest {

    @ParameterizedTest
    @CsvSource({
        "NL01, COUNTRY",
        "LD03, PART_OF_COUNTRY",
        "PV28, PROVINCE",
        "JZ24, YOUTH_REGION",
        "GM0518, MUNICIPALITY",
        "VB01, COUNTRY",
        "VJ01, YOUTH_REGION",
        "VB0101, MUNICIPALITY",
        "RG-mvs, REGION"
    })
    void a_code_says_what_sort_of_area_it_is(String code, AreaKind kind) {
        assertEquals(kind, new AreaCode(code).kind());
    }

    @ParameterizedTest
    @ValueSource(strings = {"GM518", "gm0518", "GM0518 ", "NL02", "XX01", "", "GM05181"})
    void anything_else_is_no_area(String code) {
        assertFalse(AreaCode.isValid(code));
    }

    @Test
    void a_code_says_whether_it_is_invented_and_of_which_region_it_is() {
        assertTrue(new AreaCode("VJ40").isInvented());
        assertTrue(new AreaCode("VW010101").isInvented());
        assertFalse(new AreaCode("JZ24").isInvented());
        assertEquals(Optional.of(new RegionId("mvs")), new AreaCode("RG-mvs").region());
        assertEquals(Optional.of(new RegionId("den-haag")), new AreaCode("CA-den-haag.centrum").region());
        assertEquals(Optional.empty(), new AreaCode("VB0101").region());
    }

    @Test
    void the_total_of_a_region_is_an_area_of_its_own() {
        assertEquals(
                "RG-leidse-regio",
                AreaCode.totalOf(new RegionId("leidse-regio")).value());
    }
}
