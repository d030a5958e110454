package nl.regiospiegel.comparison.evaluation.keeping.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.regiospiegel.comparison.RealRegions;
import nl.regiospiegel.comparison.evaluation.Studies;
import nl.regiospiegel.comparison.evaluation.entity.Deflator;
import nl.regiospiegel.comparison.evaluation.entity.KnownSwitch;
import nl.regiospiegel.comparison.evaluation.entity.StudyFigures;
import nl.regiospiegel.comparison.evaluation.entity.StudyMaterial;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.indicator.entity.IndicatorCode;
import nl.regiospiegel.figures.priceindex.entity.PriceIndex;
import nl.regiospiegel.figures.seriesbreak.entity.BreakConsequence;
import nl.regiospiegel.figures.seriesbreak.entity.BreakEffect;
import nl.regiospiegel.figures.seriesbreak.entity.BreakKind;
import nl.regiospiegel.figures.seriesbreak.entity.SeriesBreak;
import nl.regiospiegel.regions.description.entity.LocalText;
import org.junit.jupiter.api.Test;

/** A kept answer is given only for the same inputs: each of them changes the hash. */
class MaterialFingerprintTest {

    private static final LocalText TEXT = new LocalText("Iets", "Something");

    private static String hash(StudyMaterial material) {
        return hash(material, "0.1.0");
    }

    private static String hash(StudyMaterial material, String product) {
        return MaterialFingerprint.of(material, List.of(), product);
    }

    private static Studies study() {
        return Studies.of(RealRegions.region("den-haag")).donors(3).breaks();
    }

    @Test
    void the_same_inputs_give_the_same_hash() {
        assertEquals(hash(study().material()), hash(study().material()));
    }

    @Test
    void another_version_of_the_product_is_another_hash() {
        assertNotEquals(hash(study().material()), hash(study().material(), "0.2.0"));
    }

    @Test
    void another_price_index_or_another_base_is_another_hash() {
        var one = priced(index("118.0"), 2024);
        assertEquals(hash(one), hash(priced(index("118.0"), 2024)));
        assertNotEquals(hash(one), hash(priced(index("119.0"), 2024)));
        assertNotEquals(hash(one), hash(priced(index("118.0"), 2021)));
        assertNotEquals(hash(one), hash(study().material()));
    }

    private static PriceIndex index(String last) {
        return new PriceIndex(
                "cpi", TEXT, TEXT, false, Map.of(2021, new BigDecimal("100.0"), 2024, new BigDecimal(last)), null);
    }

    private static StudyMaterial priced(PriceIndex index, int base) {
        var material = study().material();
        return new StudyMaterial(
                material.specification(),
                material.indicator(),
                material.region(),
                material.others(),
                material.areas(),
                material.chosen(),
                new StudyFigures(material.indicator(), List.of(), new Deflator(index, base)),
                material.breaks(),
                material.switches(),
                material.resemblance());
    }

    @Test
    void a_break_that_means_something_else_under_the_same_name_is_another_hash() {
        var uneven = hash(study().breaks(found(BreakEffect.UNEVEN, BreakConsequence.BLOCKS))
                .material());
        assertNotEquals(
                uneven,
                hash(study().breaks(found(BreakEffect.UNIFORM, BreakConsequence.BLOCKS))
                        .material()));
        assertNotEquals(
                uneven,
                hash(study().breaks(found(BreakEffect.UNEVEN, BreakConsequence.WARNS))
                        .material()));
    }

    private static SeriesBreak found(BreakEffect effect, BreakConsequence consequence) {
        return new SeriesBreak(
                "breuk",
                LocalDate.of(2022, 1, 1),
                TEXT,
                TEXT,
                BreakKind.METHOD,
                effect,
                Map.of(new IndicatorCode("VERW-HA"), consequence),
                Set.of(),
                null);
    }

    @Test
    void a_known_switch_and_the_areas_that_are_chosen_are_in_it() {
        var without = hash(study().material());
        var area = new AreaCode("GM8001");
        assertNotEquals(
                without,
                hash(study().switched(new KnownSwitch(area, LocalDate.of(2023, 1, 1), TEXT, null))
                        .material()));
        assertNotEquals(without, hash(study().area("GM9999").material()));
    }
}
