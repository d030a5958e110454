package nl.regiospiegel.figures.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.regiospiegel.figures.importing.control.LooksLikeClientRecords;
import nl.regiospiegel.figures.importing.entity.GivenMetadata;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files with a row per person are refused whole; what is told names the place and never the value. All values are invented. */
class ClientRecordsTest {

    /** Passes the eleven test and was never given to anybody: the number that forms use as their example. */
    private static final String NUMBER = "123456782";

    private static final String LONG = "indicator;area;period;numerator;denominator;status;vintageDate";
    private static final String ROW = "HERH;GM0518;2024HJ01;770;2670;provisional;2024-10";
    private static final GivenMetadata SOURCE = new GivenMetadata(null, null, null, null, "Test", null);

    @TempDir
    Path folder;

    private LooksLikeClientRecords refused(String content) {
        return refused(content.getBytes(UTF_8));
    }

    private LooksLikeClientRecords refused(byte[] content) {
        return assertThrows(LooksLikeClientRecords.class, () -> Reading.of(folder, content, SOURCE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bsn",
                "BSN",
                "Bsn_nummer",
                "BSN cliënt",
                "burgerservicenummer",
                "voornaam",
                "Voornamen",
                "Achternaam jeugdige",
                "geboortedatum",
                "Geboorte-datum",
                "clientGeboortedatum",
                "date of birth",
                "clientnummer",
                "cliëntnummer",
                "Cliënt-nr.",
                "client_id",
                "naam cliënt",
                "adres",
                "E-mail",
                "emailadres",
                "Telefoonnummer ouder",
                "IBAN",
                "dossiernummer",
                "Huisnummer"
            })
    void a_telling_heading_is_enough(String heading) {
        var refusal = refused(LONG + ";" + heading + "\n" + ROW + ";geheim\n");
        assertEquals("client-records", refusal.slug());
        assertTrue(refusal.getMessage().contains(heading), refusal.getMessage());
        assertTrue(refusal.getMessage().contains("regel 1"), refusal.getMessage());
        assertFalse(refusal.getMessage().contains("geheim"));
    }

    @Test
    void headings_that_are_telling_together_are_enough() {
        refused("geslacht;geboortejaar;gemeente;periode;indicator;waarde\nm;2009;Leiden;2024;GEB-JH;1\n");
        refused("postcode;huisnummer;gemeente;periode;indicator;waarde\n2312AB;1;Leiden;2024;GEB-JH;1\n");
        refused("naam;gemeente\nIemand;Leiden\n");
        refused("gemeente;naam\nLeiden;Iemand\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Regio_label",
                "gemeentenaam",
                "Naam gemeente",
                "naam aanbieder",
                "Aantal cliënten",
                "JongerenMetJeugdhulpInNatura_1",
                "postcodegebied",
                "geslacht",
                "source_url",
                "indicatornaam"
            })
    void names_of_areas_organisations_and_counts_are_no_client_records(String heading) {
        assertTrue(Reading.of(folder, LONG + ";" + heading + "\n" + ROW + ";Leiden\n", SOURCE)
                .errors()
                .isEmpty());
    }

    @Test
    void one_citizen_service_number_in_a_text_is_enough() {
        for (var text : List.of(NUMBER, "1234.56.782", "123 456 782", "zie dossier " + NUMBER + " van mei")) {
            var refusal = refused(LONG + ";opmerking\n" + ROW + ";niets\n" + ROW + ";" + text + "\n");
            assertTrue(refusal.getMessage().contains("kolom opmerking, regel 3"), refusal.getMessage());
            assertFalse(refusal.getMessage().contains("456"), refusal.getMessage());
            assertFalse(
                    refusal.faults().toString().contains("456"),
                    refusal.faults().toString());
        }
        refused(LONG + "\n" + ROW + "\n" + ROW.replace("GM0518", NUMBER) + "\n");
    }

    @Test
    void in_a_column_of_numbers_more_than_half_must_pass() {
        var passing = ROW.replace("770", NUMBER);
        var one = Reading.of(folder, LONG + "\n" + ROW + "\n" + ROW + "\n" + passing, SOURCE);
        assertEquals(List.of("absurd-size"), one.errors());
        refused(LONG + "\n" + ROW + "\n" + passing + "\n" + passing + "\n");
        refused(LONG + ";kenmerk\n" + ROW + ";" + NUMBER + "\n" + ROW + ";" + NUMBER + "\n");
    }

    @Test
    void a_number_that_fails_the_eleven_test_is_a_number() {
        var reading = Reading.of(folder, LONG + ";kenmerk\n" + ROW + ";123456789\n" + ROW + ";000000000\n", SOURCE);
        assertEquals(List.of("unknown-column"), reading.warnings());
    }

    @Test
    void full_dates_that_belong_nowhere_may_be_of_birth() {
        for (var date : List.of("2009-05-12", "12-05-2009", "12/5/2009", "2009-05-12 00:00:00")) {
            var refusal = refused(LONG + ";begin\n" + ROW + ";" + date + "\n");
            assertTrue(refusal.getMessage().contains("kolom begin, regel 2"), refusal.getMessage());
            assertFalse(refusal.getMessage().contains("2009"), refusal.getMessage());
        }
        var fine = LONG.replace("period", "peildatum") + ";bijgewerkt op\n"
                + "STAND-JZ;GM0518;30-06-2024;770;;provisional;2024-10-31;2024-11-01\n";
        assertEquals(List.of(), Reading.of(folder, fine, SOURCE).errors());
    }

    @Test
    void json_is_looked_through_to_its_deepest_field() {
        refused("[{\"indicator\": \"HERH\", \"area\": \"GM0518\", \"wie\": {\"bsn\": 1}}]");
        refused("[{\"indicator\": \"HERH\", \"area\": \"GM0518\", \"wie\": [\"a\", \"%s\"]}]".formatted(NUMBER));
        refused("[{\"indicator\": \"HERH\", \"area\": \"GM0518\", \"wie\": [\"%s\", \"a\"]}]".formatted(NUMBER));
    }

    @Test
    void json_beside_the_rows_is_looked_at_too() {
        var rows = "{\"observations\": [{\"indicator\": \"HERH\", \"area\": \"GM0518\"}], ";
        refused(rows + "\"wie\": [{\"bsn\": 1}]}");
        refused(rows + "\"wie\": {\"nummers\": [[\"%s\"], \"a\"]}}".formatted(NUMBER));
        refused("{\"wie\": \"%s\", \"observations\": []}".formatted(NUMBER));
    }

    @Test
    void a_file_that_still_needs_an_answer_is_looked_through_first() {
        var path = Reading.write(
                folder, ("RegioS;Verwijzer;x_1\nGM0518;Huisarts;1\nGM0518;%s;1\n".formatted(NUMBER)).getBytes(UTF_8));
        assertThrows(
                LooksLikeClientRecords.class, () -> Reading.FILES.recognise(path, "upload", GivenMetadata.NOTHING));
    }

    @Test
    void another_sheet_of_a_spreadsheet_is_looked_through_too() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Test", "1.0")) {
            var sheet = book.newWorksheet("Cijfers");
            var heading = LONG.split(";");
            for (int i = 0; i < heading.length; i++) {
                sheet.value(0, i, heading[i]);
                sheet.value(1, i, ROW.split(";")[i]);
            }
            var other = book.newWorksheet("Blad2");
            other.value(0, 0, "kenmerk");
            other.value(1, 0, NUMBER);
        }
        refused(bytes.toByteArray());
    }

    @Test
    void cells_beyond_the_last_heading_are_looked_at() {
        var refusal = refused(LONG + "\n" + ROW + "\n" + ROW + ";;" + NUMBER + "\n");
        assertTrue(refusal.getMessage().contains("kolom 9 zonder kop, regel 3"), refusal.getMessage());
        assertFalse(refusal.getMessage().contains(NUMBER));
        refused(LONG + "\n" + ROW + ";2009-05-12\n");
    }

    @Test
    void rows_above_the_heading_are_looked_at() {
        var list = "x;y\nwie " + NUMBER + ";2\n" + LONG + "\n" + ROW + "\n";
        var refusal = refused(list);
        assertTrue(refusal.getMessage().contains("kolom 1 boven de kop, regel 2"), refusal.getMessage());
        assertFalse(refusal.getMessage().contains(NUMBER));
        refused("voornaam;geboortedatum\nIemand;2009\n" + LONG + "\n" + ROW + "\n");
        var born = refused("a;12-05-2009\nb;13-05-2010\nc;14-06-2011\n" + LONG + "\n" + ROW + "\n");
        assertFalse(born.getMessage().contains("2011"), born.getMessage());
    }

    @Test
    void a_title_with_a_date_and_an_address_above_the_heading_is_fine() {
        var title = "Jeugdhulp in Leiden\nGemaakt op;2024-11-01\nE-mail;cijfers@voorbeeld.nl\n";
        assertEquals(
                List.of(),
                Reading.of(folder, title + LONG + "\n" + ROW + "\n", SOURCE).errors());
    }

    @Test
    void a_value_where_a_heading_belongs_is_never_repeated() {
        for (var first : List.of(NUMBER, "2009-05-12")) {
            var refusal = refused("Iemand;" + first + "\nAnder;" + first + "\n");
            assertFalse(refusal.getMessage().contains(first), refusal.getMessage());
            assertFalse(refusal.faults().toString().contains(first));
        }
    }
}
