package nl.regiospiegel.figures.importing.job.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import nl.regiospiegel.figures.importing.job.control.Lines.Turn;
import nl.regiospiegel.regions.speaking.RegionId;
import org.junit.jupiter.api.Test;

class LinesTest {

    private static final RegionId MVS = new RegionId("mvs");
    private static final RegionId LEIDEN = new RegionId("leidse-regio");

    private static Optional<Turn> turn(RegionId region, String id) {
        return Optional.of(new Turn(region, id));
    }

    @Test
    void a_region_waits_for_itself_and_not_for_another() {
        var lines = new Lines(8);
        lines.join(MVS, "1");
        lines.join(MVS, "2");
        lines.join(LEIDEN, "3");
        assertEquals(turn(MVS, "1"), lines.next(1));
        assertEquals(turn(LEIDEN, "3"), lines.next(1));
        assertEquals(Optional.empty(), lines.next(1));
        lines.leave(MVS);
        assertEquals(turn(MVS, "2"), lines.next(1));
    }

    @Test
    void all_together_run_no_more_than_the_product_can_bear_and_regions_take_turns() {
        var lines = new Lines(2);
        lines.join(MVS, "1");
        lines.join(MVS, "2");
        lines.join(MVS, "3");
        lines.join(LEIDEN, "4");
        assertEquals(turn(MVS, "1"), lines.next(8));
        assertEquals(turn(LEIDEN, "4"), lines.next(8));
        assertEquals(Optional.empty(), lines.next(8));
        lines.leave(LEIDEN);
        assertEquals(turn(MVS, "2"), lines.next(8));
        assertEquals(Optional.empty(), lines.next(8));
    }
}
