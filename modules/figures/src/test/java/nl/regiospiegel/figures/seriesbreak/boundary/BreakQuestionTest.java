package nl.regiospiegel.figures.seriesbreak.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import nl.regiospiegel.figures.area.control.ShippedAreas;
import nl.regiospiegel.figures.indicator.control.Indicators;
import nl.regiospiegel.figures.seriesbreak.control.SeriesBreaks;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.rules.Fault;
import nl.regiospiegel.regions.rules.InvalidInput;
import org.junit.jupiter.api.Test;

class BreakQuestionTest {

    private final BreakQuestion.Known known =
            new BreakQuestion.Known(new Indicators(), new ShippedAreas(), new Language());

    private long found(String indicator, String area) {
        var question = BreakQuestion.read(indicator, area, null, null, known);
        return new SeriesBreaks().all().stream().filter(question::fits).count();
    }

    @Test
    void breaks_are_found_by_indicator_and_area() {
        assertEquals(4, found(null, null));
        assertEquals(3, found("VERW-HA", null));
        assertEquals(4, found("HERH", "GM0518"));
        assertEquals(1, found("KOST-AFW", "NL01"));
    }

    @Test
    void unknown_codes_are_told_at_once() {
        var broken =
                assertThrows(InvalidInput.class, () -> BreakQuestion.read("verw-ha", "GM0001", "!", "1001", known));
        assertEquals(
                List.of("indicator", "area", "cursor", "limit"),
                broken.faults().stream().map(Fault::name).toList());
    }
}
