package nl.regiospiegel.comparison.evaluation.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import nl.regiospiegel.comparison.RealRegions;
import nl.regiospiegel.comparison.evaluation.Studies;
import nl.regiospiegel.figures.period.entity.Period;
import org.junit.jupiter.api.Test;

class EvaluationSpecificationTest {

    private static final EvaluationSpecification MVS =
            Studies.of(RealRegions.region("mvs")).specification();

    @Test
    void there_is_one_way_to_write_it_and_nothing_is_left_out() {
        assertEquals(
                "{\"comparison\":\"never-treated\",\"cutOff\":null,\"donors\":\"all\",\"event\":\"contract-start\","
                        + "\"excludeWindow\":{\"from\":\"2023-01-01\",\"to\":\"2023-07-01\"},\"from\":\"2016HJ01\","
                        + "\"indicator\":\"VERW-HA\",\"level\":\"municipality\",\"method\":\"synthetic-control\",\"region\":\"mvs\",\"seed\":1,"
                        + "\"to\":\"2025HJ02\",\"vintageAsOf\":\"2026-11-22\"}",
                MVS.canonical());
    }

    @Test
    void the_same_specification_has_the_same_hash_and_another_has_another() {
        var same = Studies.of(RealRegions.region("mvs")).specification();
        assertEquals(MVS.hash(), same.hash());
        assertEquals(64, MVS.hash().length());
        var otherDay = Studies.of(RealRegions.region("mvs"))
                .window(new Window(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 7, 2)))
                .specification();
        assertNotEquals(MVS.hash(), otherDay.hash());
        assertNotEquals(
                MVS.hash(),
                Studies.of(RealRegions.region("mvs")).cutOff(5).specification().hash());
    }

    @Test
    void without_a_window_and_figures_it_says_so() {
        var bare = Studies.of(RealRegions.region("mvs"))
                .window(null)
                .span(null, null)
                .specification();
        assertEquals(true, bare.canonical().contains("\"excludeWindow\":null,\"from\":null,"));
    }

    @Test
    void periods_run_forwards_and_are_of_one_kind() {
        var study = Studies.of(RealRegions.region("mvs"));
        assertThrows(
                IllegalArgumentException.class, () -> study.span(Period.halfYear(2023, 1), Period.halfYear(2022, 2))
                        .specification());
        assertThrows(IllegalArgumentException.class, () -> study.span(Period.halfYear(2023, 1), Period.year(2024))
                .specification());
    }

    @Test
    void a_rule_for_donors_is_read_as_it_is_written() {
        for (var text : new String[] {"all", "part-of-country", "youth-region", "similar:20", "GM0014,GM0599"}) {
            assertEquals(text, DonorRule.parse(text).orElseThrow().text());
        }
        assertEquals(
                "GM0014,GM0599",
                DonorRule.parse("GM0599, GM0014,GM0599").orElseThrow().text());
        for (var text : new String[] {"", "none", "similar:0", "GM0014,"}) {
            assertEquals(true, DonorRule.parse(text).isEmpty(), text);
        }
    }
}
