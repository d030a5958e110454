package nl.regiospiegel.comparison.evaluation.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regiospiegel.comparison.RealRegions;
import nl.regiospiegel.comparison.choice.control.AskedParameters;
import nl.regiospiegel.comparison.evaluation.entity.StudyMethod;
import nl.regiospiegel.comparison.evaluation.entity.Window;
import nl.regiospiegel.figures.area.entity.Area;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.area.entity.AreaKind;
import nl.regiospiegel.figures.indicator.control.Indicators;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.rules.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingEvaluationTest {

    private final AskedParameters asked = new AskedParameters(new Language());
    private final ReadingEvaluation reading = new ReadingEvaluation(asked);

    private List<String> faults() {
        return assertThrows(InvalidInput.class, asked::complain).faults().stream()
                .map(fault -> fault.name() + ":" + fault.code())
                .toList();
    }

    @Test
    void all_faults_are_told_together() {
        var region = Optional.of(RealRegions.region("mvs"));
        reading.donors(
                "GM0014,VB0101",
                AreaKind.MUNICIPALITY,
                region,
                code -> code.value().equals("VB0101")
                        ? Optional.of(new Area(code, "Verzonnen", Area.Validity.UNKNOWN, List.of(), true))
                        : Optional.empty());
        reading.span("2023HJ02", "2022HJ01", new Indicators().find("VERW-HA"));
        reading.window("2023-07-01/2023-01-01");
        reading.comparison("not-yet-treated", StudyMethod.SYNTHETIC_CONTROL);
        reading.cutOff("0", StudyMethod.STAGGERED);
        assertEquals(
                List.of(
                        "donors:unknown-area",
                        "donors:mixed-demonstration",
                        "to:not-a-span",
                        "excludeWindow:not-a-window",
                        "comparison:not-for-method",
                        "cutOff:not-for-method",
                        "cutOff:not-above-zero"),
                faults());
    }

    @Test
    void a_rule_that_is_none_is_a_fault() {
        reading.donors("neighbours", AreaKind.MUNICIPALITY, Optional.empty(), code -> Optional.empty());
        assertEquals(List.of("donors:not-a-rule"), faults());
    }

    @Test
    void youth_regions_are_compared_with_all_or_with_named_youth_regions_and_not_staggered() {
        reading.level("province", StudyMethod.SYNTHETIC_CONTROL);
        assertEquals(AreaKind.YOUTH_REGION, reading.level("youth-region", StudyMethod.STAGGERED));
        reading.donors("similar:20", AreaKind.YOUTH_REGION, Optional.empty(), code -> Optional.empty());
        reading.donors("GM0014", AreaKind.YOUTH_REGION, Optional.empty(), YouthRegions::area);
        reading.donors("JZ24", AreaKind.MUNICIPALITY, Optional.empty(), YouthRegions::area);
        reading.donors("JZ24,JZ18", AreaKind.YOUTH_REGION, Optional.empty(), YouthRegions::area);
        assertEquals(
                List.of(
                        "level:not-an-option",
                        "level:not-for-method",
                        "donors:not-for-level",
                        "donors:unknown-area",
                        "donors:unknown-area"),
                faults());
        assertEquals(AreaKind.MUNICIPALITY, reading.level("", StudyMethod.SYNTHETIC_CONTROL));
    }

    private static final class YouthRegions {

        static Optional<Area> area(AreaCode code) {
            return Optional.of(new Area(code, "Gebied", Area.Validity.UNKNOWN, List.of(), false));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-01-01", "/2023-01-01", "2023-01-01/2023-01-01", "a/b/c"})
    void a_window_has_two_days_in_order(String text) {
        reading.window(text);
        assertEquals(List.of("excludeWindow:not-a-window"), faults());
    }

    @Test
    void a_window_that_is_asked_away_is_not_one_that_was_not_asked() {
        assertSame(ReadingEvaluation.NONE, reading.window("none").orElseThrow());
        assertTrue(reading.window("").isEmpty());
        assertEquals(
                new Window(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 7, 1)),
                reading.window("2023-01-01/2023-07-01").orElseThrow());
        asked.complain();
    }

    @Test
    void periods_are_of_a_kind_that_the_indicator_has() {
        reading.span("2023HJ01", null, new Indicators().find("BEV-JH"));
        assertEquals(List.of("from:no-such-periods"), faults());
    }

    @Test
    void a_number_that_is_none_is_a_fault() {
        reading.cutOff("many", StudyMethod.SYNTHETIC_CONTROL);
        assertEquals(List.of("cutOff:not-above-zero"), faults());
        assertEquals(
                Optional.of(5.0),
                new ReadingEvaluation(new AskedParameters(new Language())).cutOff("5", StudyMethod.SYNTHETIC_CONTROL));
    }
}
