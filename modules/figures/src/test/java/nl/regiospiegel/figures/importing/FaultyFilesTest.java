package nl.regiospiegel.figures.importing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.regiospiegel.figures.importing.control.FaultyFile;
import nl.regiospiegel.figures.importing.entity.FileDescription;
import nl.regiospiegel.figures.importing.entity.FileDescription.Columns;
import nl.regiospiegel.figures.importing.entity.FileDescription.Given;
import nl.regiospiegel.figures.importing.entity.FileDescription.GivenVintage;
import nl.regiospiegel.figures.importing.entity.ImportFormat;
import nl.regiospiegel.figures.publication.entity.PublicationStatus;
import nl.regiospiegel.regions.rules.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a file is told at once, with the line; nothing of a faulty file is taken. */
class FaultyFilesTest {

    private static final String HEADING =
            "ID;RegioS;Perioden;JongerenMetJeugdhulpInNatura_1;JongerenMetJeugdhMetVerblInNat_2\n";
    private static final Columns REFERRERS =
            new Columns(null, "RegioS", null, "Perioden", null, "Verwijzer", null, List.of());

    private static List<String> faults(String content, FileDescription description) {
        return faults(content.getBytes(UTF_8), description);
    }

    private static List<String> faults(byte[] content, FileDescription description) {
        return assertThrows(FaultyFile.class, () -> Importing.read(content, description)).faults().stream()
                .map(fault -> fault.pointer() + " " + fault.code())
                .toList();
    }

    private static List<String> faultsOfRow(String row) {
        return faults(HEADING + row, Importing.description("85098NED", Importing.PLAIN));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0;GM9999;2023JJ00;1,0;2,0 | unknown-area",
                "0;gm0518;2023JJ00;1,0;2,0 | unknown-area",
                "0;;2023JJ00;1,0;2,0 | no-area",
                "0;GM0501;2023JJ00;1,0;2,0 | area-not-in-period",
                "0;GM1992;2022JJ00;1,0;2,0 | area-not-in-period",
                "0;GM0518;2023;KW1;2,0 | not-a-number",
                "0;GM0518;2023KW01;1,0;2,0 | period-kind",
                "0;GM0518;2023XX;1,0;2,0 | unknown-period",
                "0;GM0518;;1,0;2,0 | no-period",
                "0;GM0518;2023JJ00;1,0,0;2,0 | not-a-number",
                "0;GM0518;2023JJ00;twaalf;2,0 | not-a-number",
                "0;GM0518;2023JJ00;-1,0;2,0 | negative",
                "0;GM0518;2023JJ00;1,0;100,1 | above-hundred",
                "0;GM0518;2023JJ00;1,0 | number-of-cells",
                "0;GM0518;2023**;1,0;2,0 | status-differs"
            })
    void a_fault_in_a_row_is_told_with_its_line(String row, String code) {
        assertEquals(List.of("regel 2 " + code), faultsOfRow(row));
    }

    @Test
    void all_faults_come_at_once_in_the_order_of_lines() {
        var rows =
                "0;GM9999;2023JJ00;1,0;2,0\n1;GM0518;2023JJ00;1,0;2,0\n2;GM0546;2023XX00;x1;2,0\n3;GM0518;2023JJ00;1,1;2,0\n4;GM0556;2023JJ00;a;b\n";
        assertEquals(
                List.of(
                        "regel 2 unknown-area",
                        "regel 4 unknown-period",
                        "regel 4 not-a-number",
                        "regel 5 duplicate-row",
                        "regel 6 not-a-number",
                        "regel 6 not-a-number"),
                faultsOfRow(rows));
    }

    @Test
    void a_fault_says_in_dutch_what_was_found_and_how_to_mend_it() {
        var broken = assertThrows(FaultyFile.class, () -> Importing.read(HEADING + "0;GM9999;2023JJ00;1,0;2,0"));
        assertEquals(
                "De gebiedscode \"GM9999\" bestaat niet. Verbeter de code.",
                broken.faults().get(0).detail());
        assertEquals(Fault.Place.FILE, broken.faults().get(0).place());
        assertTrue(broken.getMessage().contains("- test.csv, regel 2: De gebiedscode"), broken.getMessage());
    }

    @Test
    void columns_must_be_known_present_and_single() {
        var description = Importing.description("85098NED", Importing.PLAIN);
        var row = "0;GM0518;2023JJ00;1;2\n";
        assertEquals(
                List.of("regel 1 unknown-column"),
                faults("ID;RegioS;Perioden;JongerenMetJeugdhulpInNatura_1;Hulp_2\n" + row, description));
        assertEquals(
                List.of("regel 1 column-missing"),
                faults("RegioS;Perioden;JongerenMetJeugdhulpInNatura_1\nGM0518;2023JJ00;1", description));
        assertEquals(
                List.of("regel 1 duplicate-measure"),
                faults(
                        "ID;RegioS;Perioden;JongerenMetJeugdbescherming_3;JongerenMetJeugdbescherming_9\n" + row,
                        description));
        assertEquals(
                List.of("regel 1 duplicate-column"),
                faults("ID;RegioS;Perioden;ID;JongerenMetJeugdbescherming\n" + row, description));
    }

    @Test
    void another_suffix_is_the_same_measure() {
        var figures = Importing.read("ID;RegioS;Perioden;JongerenMetJeugdhulpInNatura_91\n0;  GM0518  ;2023JJ00;12,5");
        assertEquals(
                Importing.number("12.5"),
                Importing.figure(figures, "GEB-JH GM0518 2023JJ00").value());
    }

    @Test
    void a_byte_order_mark_and_titles_of_periods_are_understood() {
        var figures = Importing.read("\uFEFF" + HEADING + "0;GM0518;1e halfjaar 2023*;1,0;.\n1;GM0518;2023*;2,0;3,0");
        assertEquals(
                Importing.number("1.0"),
                Importing.figure(figures, "GEB-JH GM0518 2023HJ01").value());
        assertEquals(
                Importing.number("0.030"),
                Importing.figure(figures, "GEB-VERBL GM0518 2023JJ00").value());
    }

    @Test
    void what_is_no_table_is_refused() {
        var description = Importing.description("85098NED", Importing.PLAIN);
        assertEquals(List.of("regel 1 no-rows"), faults("", description));
        assertEquals(List.of("regel 1 no-rows"), faults(HEADING, description));
        assertEquals(List.of("regel 1 not-recognised"), faults("ID;é".getBytes(ISO_8859_1), description));
        assertEquals(List.of("regel 1 not-csv"), faults("ID;\"RegioS\nGM0518;1", description));
        assertEquals(
                List.of("regel 2 unknown-table"),
                faults(HEADING + "0;GM0518;2023JJ00;1;2", Importing.description("1NED", Importing.PLAIN)));
    }

    @Test
    void what_is_no_typed_data_set_is_refused() {
        var description = Importing.description(
                ImportFormat.ODATA_V3, new Given("85098NED", null, PublicationStatus.UNKNOWN), Importing.PLAIN);
        assertEquals(List.of("regel 2 not-json"), faults("{\n\"value\": [}", description));
        assertEquals(List.of("regel 1 no-rows"), faults("{\"error\": {\"code\": \"\"}}", description));
        assertEquals(List.of("regel 1 no-rows"), faults("[]", description));
        assertEquals(List.of("regel 1 not-a-row"), faults("{\"value\": [1]}", description));
    }

    @Test
    void referrers_need_a_known_label_a_total_and_parts_that_fit() {
        var heading = "RegioS;Perioden;Verwijzer;TotaalJeugdhulptrajectenInNatura_1\n";
        var description = Importing.description("85097NED", REFERRERS);
        assertEquals(List.of("regel 2 total-missing"), faults(heading + "GM0518;2023HJ01;Huisarts;10", description));
        assertEquals(
                List.of("regel 3 part-above-whole"),
                faults(heading + "GM0518;2023HJ01;Totaal verwijzer;9\nGM0518;2023HJ01;Huisarts;10", description));
        assertEquals(
                List.of("regel 3 unknown-code"),
                faults(heading + "GM0518;2023HJ01;Totaal verwijzer;9\nGM0518;2023HJ01;Dokter;1", description));
        assertEquals(
                List.of("regel 2 ambiguous-number"),
                faults(heading + "GM0518;2023HJ01;Totaal verwijzer;18.745\nGM0518;2023HJ01;Huisarts;10", description));
    }

    @Test
    void a_name_that_means_no_municipality_on_that_day_is_refused() {
        var columns = new Columns(null, null, "Regio", "Perioden", null, null, null, List.of());
        var description = Importing.description("83454NED", columns);
        var heading = "Regio;Perioden;BegroteKosten_1;GerealiseerdeKosten_2\n";
        assertEquals(List.of("regel 2 unknown-area-name"), faults(heading + "Beek (Limburg);2021;1;2", description));
        assertEquals(List.of("regel 2 unknown-area-name"), faults(heading + "Uden;2022;1;2", description));
        assertEquals(
                5,
                Importing.read((heading + "Uden;2021;1;2").getBytes(UTF_8), description)
                        .size());
    }

    @Test
    void what_the_file_does_not_hold_must_be_given() {
        var content = HEADING + "0;GM0518;2023JJ00;1;2";
        var noTable = Importing.description(
                ImportFormat.STATLINE_CSV, new Given(null, null, PublicationStatus.UNKNOWN), Importing.PLAIN);
        assertEquals(List.of("regel 2 no-table"), faults(content, noTable));
        var noStatus =
                Importing.description(ImportFormat.STATLINE_CSV, new Given("85098NED", null, null), Importing.PLAIN);
        assertEquals(List.of("regel 2 no-status"), faults(content, noStatus));
        var given = new Given("85098NED", null, PublicationStatus.DEFINITIVE);
        var noVintage = new FileDescription(
                "test",
                "test.csv",
                ImportFormat.STATLINE_CSV,
                "Test",
                "CBS",
                null,
                null,
                null,
                null,
                given,
                Importing.PLAIN,
                List.of(new GivenVintage("2022JJ00", null, "2023-10")));
        assertEquals(List.of("regel 2 no-vintage"), faults(content, noVintage));
    }

    @Test
    void a_status_that_is_no_status_is_refused() {
        var columns = new Columns(null, "RegioS", null, "Perioden", "status", null, null, List.of());
        var description = Importing.description(ImportFormat.STATLINE_CSV, new Given("85098NED", null, null), columns);
        assertEquals(
                List.of("regel 2 unknown-status"),
                faults("RegioS;Perioden;status;JongerenMetJeugdbescherming_3\nGM0518;2023JJ00;klaar;1", description));
    }
}
