package nl.regiospiegel.figures.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.regiospiegel.figures.importing.entity.GivenMetadata;
import nl.regiospiegel.figures.importing.entity.Rule;
import nl.regiospiegel.figures.publication.entity.ObservationStatus;
import nl.regiospiegel.figures.publication.entity.PublicationStatus;
import nl.regiospiegel.regions.timeline.entity.EdtfDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Rules that do not fit in one file with forty others: warnings, marks, and what a file says against what was given. */
class RowRulesTest {

    private static final String LONG = "indicator;area;period;numerator;denominator;value;status;vintageDate\n";
    private static final GivenMetadata SOURCE = new GivenMetadata(null, null, null, null, "Test", null);

    @TempDir
    Path folder;

    private Reading row(String row) {
        return Reading.of(folder, LONG + row + "\n", SOURCE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HERH;GM0518;2024HJ01;2671;2670;;voorlopig;2024-10 | part-above-whole",
                "HERH;GM0518;2024HJ01;0;0;;voorlopig;2024-10 | zero-denominator",
                "HERH;GM0518;2024HJ01;770;;;voorlopig;2024-10 | no-denominator",
                "HERH;GM0518;2024HJ01;770;2670;0,5;voorlopig;2024-10 | value-differs",
                "HERH;GM0518;2024HJ01;770;2670;;voorlopig;2024-03 | vintage-before-period",
                "HERH;GM0518;2024-06-30;770;2670;;voorlopig;2024-10 | period-kind-unusual",
                "HERH;GM0518;2024HJ01;770,5;2670.5;;voorlopig;2024-10 | mixed-decimals"
            })
    void a_warning_lets_the_figure_through(String row, String rule) {
        var reading = row(row);
        assertEquals(List.of(), reading.errors());
        assertEquals(List.of(rule), reading.warnings());
        assertEquals(1, reading.imported().size());
    }

    @Test
    void the_numbers_of_an_unknown_indicator_are_read_all_the_same() {
        assertEquals(
                List.of("unknown-indicator", "not-a-number", "negative"),
                row("ONZIN;GM0518;2024HJ01;veel;-5;;voorlopig;2024-10").errors());
        assertEquals(
                List.of("unknown-indicator"),
                row("ONZIN;GM0518;2024HJ01;770;2670;-0,5;voorlopig;2024-10").errors());
    }

    @ParameterizedTest
    @CsvSource({
        "., MISSING",
        "-, MISSING",
        "–, MISSING",
        "-99997, MISSING",
        "*, MISSING",
        "**, MISSING",
        "x, SUPPRESSED",
        "X, SUPPRESSED"
    })
    void marks_say_why_there_is_no_number(String mark, ObservationStatus status) {
        var reading = row("HERH;GM0518;2024HJ01;%s;2670;;voorlopig;2024-10".formatted(mark));
        assertEquals(List.of(), reading.errors());
        assertEquals(status, reading.imported().get(0).observationStatus());
    }

    @Test
    void an_empty_row_is_skipped_with_a_warning_and_a_column_that_is_not_stored_is_told() {
        assertEquals(
                List.of("empty-row"),
                row("HERH;GM0518;2024HJ01;1;2;;voorlopig;2024-10\n;;;;;;;").warnings());
        var reading = Reading.of(
                folder,
                LONG.strip() + ";definition;Teler;\nHERH;GM0518;2024HJ01;1;2;;voorlopig;2024-10;3;4;\n",
                SOURCE);
        assertEquals(List.of("unstored-column", "unknown-column", "unnamed-column"), reading.warnings());
        assertTrue(
                reading.remarks.get(1).remedy().contains("bedoelt u teller?"),
                reading.remarks.get(1).remedy());
    }

    @Test
    void what_the_file_says_and_what_was_given_must_be_the_same() {
        var row = "HERH;GM0518;2024HJ01;770;2670;;voorlopig;2024-10\n";
        var given = new GivenMetadata(
                null, "2024HJ02", PublicationStatus.DEFINITIVE, new EdtfDate("2024-11"), "Test", "GM0546");
        assertEquals(
                List.of("period-differs", "status-differs"),
                Reading.of(folder, LONG + row, given).errors());
        var area = new GivenMetadata(null, null, null, null, "Test", "GM0546");
        assertEquals(
                List.of("area-differs"), Reading.of(folder, LONG + row, area).errors());
        var date = new GivenMetadata(null, null, null, new EdtfDate("2024-11"), "Test", null);
        assertEquals(
                List.of("vintage-differs"), Reading.of(folder, LONG + row, date).errors());
        var same = new GivenMetadata(null, "1e halfjaar 2024", PublicationStatus.PROVISIONAL, null, "Test", "GM0518");
        assertEquals(List.of(), Reading.of(folder, LONG + row, same).errors());
    }

    @Test
    void a_table_has_rules_of_its_own() {
        var heading = "RegioS;Perioden;JongerenMetJeugdhulpInNatura_1;Gezinnen_9\n";
        var given = Reading.given("85098NED", null, PublicationStatus.PROVISIONAL, "2024-04");
        assertEquals(
                List.of("above-hundred"),
                Reading.of(folder, heading + "GM0518;2023;101;1", given).errors());
        var other = Reading.of(folder, heading + "GM0518;2023;10,1;1", given);
        assertEquals(List.of("unknown-column"), other.warnings());
        assertEquals("Gezinnen_9", other.remarks.get(0).column());
        var wrong = Reading.given("85089NED", null, PublicationStatus.PROVISIONAL, "2024-04");
        var unknown = Reading.of(folder, heading + "GM0518;2023;10,1;1", wrong);
        assertEquals(List.of("unknown-table"), unknown.errors());
        assertTrue(unknown.remarks.toString().contains("bedoelt u 85099NED?"), unknown.remarks.toString());
        var two = heading.replace("Gezinnen_9", "status")
                + "GM0518;2022HJ02;1;herzien\nGM0518;2022HJ02;1;nader voorlopig";
        assertEquals(
                List.of("two-publications"),
                Reading.of(folder, two, Reading.given("85098NED", null, null, "2024-10"))
                        .errors());
    }

    @Test
    void a_table_may_hold_areas_the_product_does_not_know_and_empty_rows_of_areas_that_are_gone() {
        var heading = "RegioS;Perioden;JongerenMetJeugdhulpInNatura_1\n";
        var given = Reading.given("85098NED", null, PublicationStatus.PROVISIONAL, "2024-04");
        var reading = Reading.of(
                folder,
                heading + "CR01;2023;.\nCR02;2023;.\nWK051801;2023;12\nGM0501  ;2023;.\nGM1992;2023;12,1\n",
                given);
        assertEquals(List.of(), reading.errors());
        assertEquals(List.of("other-areas", "other-areas"), reading.warnings());
        assertEquals(1, reading.imported().size());
        assertEquals(
                List.of("area-not-in-period"),
                Reading.of(folder, heading + "GM0501;2023;12,0\n", given).errors());
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void every_rule_is_documented_with_its_words(Rule rule) throws IOException {
        var documented = Files.readString(Path.of("../../docs/methods/import.md"));
        assertTrue(documented.contains("| `" + rule.code() + "` |"), rule.code());
    }
}
