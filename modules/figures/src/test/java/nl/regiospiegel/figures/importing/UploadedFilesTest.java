package nl.regiospiegel.figures.importing;

import static nl.regiospiegel.figures.importing.Importing.number;
import static nl.regiospiegel.figures.importing.Reading.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import nl.regiospiegel.figures.importing.entity.GivenMetadata;
import nl.regiospiegel.figures.importing.entity.ImportFormat;
import nl.regiospiegel.figures.importing.entity.ImportedFigure;
import nl.regiospiegel.figures.importing.entity.MissingMetadata;
import nl.regiospiegel.figures.importing.entity.MissingMetadata.Field;
import nl.regiospiegel.figures.publication.entity.ObservationStatus;
import nl.regiospiegel.figures.publication.entity.PublicationStatus;
import nl.regiospiegel.regions.timeline.entity.EdtfDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every sample file of CBS and the municipal one, as somebody uploads them: unchanged, with only what they do not hold. */
class UploadedFilesTest {

    @TempDir
    Path folder;

    private Reading upload(String resource, GivenMetadata given) {
        var name = resource.substring(resource.lastIndexOf('/') + 1);
        return Reading.upload(Reading.write(folder, Importing.resource(resource)), name, given);
    }

    private static List<Field> asked(Reading reading) {
        return reading.file.asked().stream().map(MissingMetadata::field).toList();
    }

    private void assertClean(Reading reading, int figures) {
        assertEquals(List.of(), reading.errors(), () -> reading.remarks.toString());
        assertEquals(List.of(), reading.warnings(), () -> reading.remarks.toString());
        assertEquals(figures, reading.imported().size());
        assertEquals(figures, reading.result.figures());
    }

    @Test
    void referrals_need_table_period_status_and_date_and_the_name_suggests_two_of_them() {
        var resource = "/reference/cbs_85097NED_verwijzer_2023HJ01_NL01_GM0518.csv";
        var bare = upload(resource, GivenMetadata.NOTHING);
        assertEquals(List.of(Field.TABLE, Field.PERIOD, Field.STATUS, Field.VINTAGE_DATE, Field.SOURCE), asked(bare));
        assertEquals("85097NED", bare.file.asked().get(0).suggestion());
        assertEquals("2023HJ01", bare.file.asked().get(1).suggestion());
        assertNull(bare.file.table());
        assertFalse(bare.errors().isEmpty());

        var reading = upload(resource, given("85097NED", "2023HJ01", PublicationStatus.PROVISIONAL, "2023-10-31"));
        assertEquals(List.of(), asked(reading));
        assertTrue(reading.file.national());
        assertClean(
                reading, Importing.shipped("cbs-85097NED-2023HJ01-voorlopig").size());
        assertEquals(number("7360"), reading.figure("VERW-HA GM0518 2023HJ01").numerator());
        assertEquals(number("18745"), reading.figure("VERW-HA GM0518 2023HJ01").denominator());
        assertEquals(
                ObservationStatus.MISSING,
                reading.figure("HERH GM0518 2023HJ01/08").observationStatus());
    }

    @Test
    void shares_of_municipalities_are_the_same_from_a_table_and_from_odata() {
        var given = given("85098NED", null, PublicationStatus.UNKNOWN, "2026-11-22");
        var csv = upload("/reference/cbs_85098NED_2022JJ00_10gemeenten.csv", given);
        var json = upload("/figures/cbs_85098NED_2022JJ00_typeddataset_10gemeenten.json", given);
        assertEquals(ImportFormat.STATLINE_CSV, csv.file.format());
        assertEquals(ImportFormat.ODATA_V3, json.file.format());
        assertClean(csv, 50);
        assertClean(json, 50);
        assertEquals(csv.imported(), json.imported());
        assertEquals(number("15.4"), csv.figure("GEB-JH GM0014 2022JJ00").value());
        assertNull(csv.figure("JR GM0047 2022JJ00").value());
        assertEquals("85098NED", json.file.table());
    }

    @Test
    void two_publications_of_one_year_are_both_there_and_the_earlier_gets_the_month_cbs_brought_it_out() {
        var given = new GivenMetadata(null, null, null, new EdtfDate("2026-11-22"), null, null);
        var reading = upload("/reference/cbs_85098NED_indicatoren_landsdeel_provincie.csv", given);
        assertEquals(List.of(), asked(reading));
        assertTrue(reading.file.national());
        assertClean(reading, Importing.shipped("cbs-85098NED-indicatoren").size());
        assertEquals(2, reading.result.tables().size());
        var years = reading.imported().stream()
                .filter(each -> each.key().indicator().value().equals("GEB-JH"))
                .filter(each -> each.key().area().value().equals("NL01"))
                .filter(each -> each.key().period().code().equals("2023JJ00"))
                .toList();
        assertEquals(
                List.of(number("13.9"), number("13.5")),
                years.stream().map(ImportedFigure::value).toList());
        assertEquals(
                List.of("2026-11-22", "2024-04"),
                years.stream().map(each -> each.vintage().edtf()).toList());
        assertTrue(reading.remarks.stream().anyMatch(remark -> remark.rule().equals("vintage-by-rhythm")));
    }

    @Test
    void a_stock_has_its_date_and_its_star_in_the_file() {
        var reading =
                upload("/reference/cbs_85094NED_peildatum_2023HJ01.csv", given("85094NED", null, null, "2023-10"));
        assertEquals(List.of(), asked(reading));
        assertClean(
                reading, Importing.shipped("cbs-85094NED-2023-06-30-compleet").size());
        var foster = reading.figure("GEB-PLEEG PV28 2023-06-30");
        assertEquals(number("4075"), foster.numerator());
        assertEquals(PublicationStatus.PROVISIONAL, foster.vintage().status());
    }

    @Test
    void costs_stand_by_the_name_of_the_municipality() {
        var reading = upload(
                "/reference/cbs_83454NED_kosten_2021voorlopig_limburg.csv", given("83454NED", null, null, "2022-12"));
        assertClean(reading, Importing.shipped("cbs-83454NED-2021-voorlopig").size());
        assertEquals(number("3944"), reading.figure("KOST-AFW GM0888 2021JJ00").denominator());
        assertEquals(
                ObservationStatus.MISSING,
                reading.figure("KOST-AFW GM1711 2021JJ00").observationStatus());
    }

    @Test
    void a_budget_by_task_field_is_of_the_municipality_and_never_of_cbs() {
        var resource = "/figures/iv3_vlaardingen_2025_jeugd.csv";
        assertEquals(
                List.of(Field.PERIOD, Field.AREA, Field.STATUS, Field.VINTAGE_DATE, Field.SOURCE),
                asked(upload(resource, GivenMetadata.NOTHING)));
        var reading = upload(
                resource,
                new GivenMetadata(
                        null,
                        "2025",
                        PublicationStatus.PROVISIONAL,
                        new EdtfDate("2025-10"),
                        "CBS, volgens de inzender",
                        "GM0622"));
        assertEquals(ImportFormat.IV3_CSV, reading.file.format());
        assertFalse(reading.file.national());
        assertClean(reading, 24);
        assertEquals(
                number("-16694"),
                reading.figure("IVD-SALDO GM0622 2025JJ00/6.2").value());
        assertEquals(
                1, reading.imported().stream().filter(each -> !each.complete()).count());
    }
}
