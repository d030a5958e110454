package nl.regiospiegel.figures.publishing.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import nl.regiospiegel.regions.speaking.RegionId;
import org.junit.jupiter.api.Test;

class GrantTest {

    private static final RegionId MVS = new RegionId("mvs");
    private static final RegionId LEIDEN = new RegionId("leidse-regio");

    @Test
    void readers_are_everybody_nobody_or_those_named_once() {
        assertEquals(List.of("*"), Grant.ALL.readers());
        assertEquals(List.of(), Grant.OWN.readers());
        assertEquals(
                List.of("leidse-regio", "mvs"),
                Grant.to(List.of(MVS, LEIDEN, MVS)).readers());
    }

    @Test
    void what_the_tables_write_is_read_back() {
        for (var grant : List.of(Grant.ALL, Grant.OWN, Grant.to(List.of(MVS)))) {
            assertEquals(grant, Grant.of(grant.visibility(), grant.readers()));
        }
    }

    @Test
    void regions_are_named_when_it_is_for_named_regions_and_only_then() {
        assertThrows(IllegalArgumentException.class, () -> new Grant(Visibility.NAMED, List.of()));
        assertThrows(IllegalArgumentException.class, () -> new Grant(Visibility.ALL, List.of(MVS)));
    }
}
