package nl.regiospiegel.figures.seriesbreak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.indicator.entity.IndicatorCode;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.seriesbreak.entity.BreakConsequence;
import nl.regiospiegel.figures.seriesbreak.entity.BreakEffect;
import nl.regiospiegel.figures.seriesbreak.entity.BreakKind;
import nl.regiospiegel.figures.seriesbreak.entity.SeriesBreak;
import nl.regiospiegel.regions.description.entity.LocalText;
import org.junit.jupiter.api.Test;

/** A break that touches some of the areas that are set against each other. */
class PartingBreaksTest {

    private static final IndicatorCode BY_GP = new IndicatorCode("VERW-HA");
    private static final IndicatorCode STAYING = new IndicatorCode("GEB-VERBL");
    private static final AreaCode CITY = new AreaCode("GM0518");
    private static final AreaCode TOWN = new AreaCode("GM0599");
    private static final LocalText WORDS = new LocalText("breuk", "break");

    private static SeriesBreak of(BreakKind kind, AreaCode... areas) {
        return new SeriesBreak(
                "breuk",
                LocalDate.of(2022, 1, 1),
                WORDS,
                WORDS,
                kind,
                BreakEffect.UNEVEN,
                Map.of(STAYING, BreakConsequence.BLOCKS, BY_GP, BreakConsequence.WARNS),
                Set.of(areas),
                null);
    }

    @Test
    void some_of_the_areas_are_parted_from_the_others_from_the_day_of_the_break_on() {
        var broken = of(BreakKind.LAW, CITY);
        assertEquals(Set.of(CITY), broken.parted(List.of(CITY, TOWN), Period.halfYear(2022, 1)));
        assertEquals(Set.of(CITY), broken.parted(List.of(CITY, TOWN), Period.year(2023)));
        assertEquals(Set.of(), broken.parted(List.of(CITY, TOWN), Period.halfYear(2021, 2)));
    }

    @Test
    void what_touches_all_or_none_of_them_parts_nothing() {
        var later = Period.year(2023);
        assertEquals(Set.of(), of(BreakKind.LAW, CITY, TOWN).parted(List.of(CITY, TOWN), later));
        assertEquals(Set.of(), of(BreakKind.LAW, CITY).parted(List.of(CITY, CITY), later), "one area twice is all");
        assertEquals(Set.of(), of(BreakKind.LAW, CITY).parted(List.of(TOWN), later));
        assertEquals(Set.of(), of(BreakKind.LAW).parted(List.of(CITY, TOWN), later), "a break of the whole country");
    }

    @Test
    void a_revision_parts_nothing_and_bars_nothing() {
        var revision = of(BreakKind.REVISION, CITY);
        assertEquals(Set.of(), revision.parted(List.of(CITY, TOWN), Period.year(2023)));
        assertFalse(revision.bars(STAYING));
    }

    @Test
    void only_an_indicator_for_which_the_register_says_so_is_barred() {
        var broken = of(BreakKind.LAW);
        assertTrue(broken.bars(STAYING));
        assertFalse(broken.bars(BY_GP));
        assertFalse(broken.bars(new IndicatorCode("KOST-JON")));
    }
}
