package nl.regiospiegel.figures.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.regiospiegel.figures.importing.Importing.number;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.regiospiegel.figures.importing.entity.GivenMetadata;
import nl.regiospiegel.figures.importing.entity.ImportFormat;
import nl.regiospiegel.figures.importing.entity.ImportedFigure;
import nl.regiospiegel.figures.publication.entity.ObservationStatus;
import nl.regiospiegel.figures.publication.entity.PublicationStatus;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same figures in every format with a row per figure; all files here are built, none comes from a publisher. */
class LongFilesTest {

    private static final GivenMetadata GIVEN = Reading.given(null, null, PublicationStatus.PROVISIONAL, "2023-10");

    private static final String ENGLISH =
            "indicator;area;period;numerator;denominator;value;referrer;careForm;age;endReason;status;vintageDate\n";
    private static final GivenMetadata SOURCE = new GivenMetadata(null, null, null, null, "Test", null);

    @TempDir
    Path folder;

    private Reading read(String content) {
        return Reading.of(folder, content, SOURCE);
    }

    private static void assertTwo(Reading reading) {
        assertEquals(List.of(), reading.errors(), () -> reading.remarks.toString());
        assertEquals(List.of(), reading.file.asked());
        var herh = reading.figure("HERH GM0518 2024HJ01/02");
        assertEquals(number("770"), herh.numerator());
        assertEquals(number("2670"), herh.denominator());
        assertEquals(PublicationStatus.PROVISIONAL, herh.vintage().status());
        assertEquals("2024-10", herh.vintage().edtf());
        var hidden = reading.figure("GEB-JH GM0546 2024JJ00");
        assertEquals(ObservationStatus.SUPPRESSED, hidden.observationStatus());
        assertEquals(2, reading.imported().size());
    }

    @Test
    void our_template_is_understood_in_english_and_in_dutch() {
        var rows = "HERH;GM0518;2024HJ01;770;2670;;02;;;;provisional;2024-10\n"
                + "GEB-JH;GM0546;2024;x;;;;;;;definitief;2025-10\n";
        var english = read(ENGLISH + rows);
        assertEquals(ImportFormat.LONG_CSV, english.file.format());
        assertTwo(english);
        assertFalse(english.file.national());
        var dutch = read(
                "indicator;gebied;periode;teller;noemer;waarde;verwijzer;zorgvorm;leeftijd;reden einde;status;publicatiedatum\n"
                        + "HERH;'s-Gravenhage (gemeente);1e halfjaar 2024;770;2670;;Huisarts;Totaal;;;voorlopig;2024-10\n"
                        + "GEB-JH;Leiden;2024JJ00;x;;;;;;;definitief;2025-10\n");
        assertEquals(english.imported(), dutch.imported());
    }

    @Test
    void separators_encodings_and_padding_are_found_out() {
        var rows = ENGLISH + "GEB-VERBL;PV21;2024;;;0,083;;;;;voorlopig;2025-04\n";
        var expected = read(rows).imported();
        assertEquals(number("0.083"), expected.get(0).value());
        var tabs = rows.replace(';', '\t');
        assertEquals(expected, read(tabs).imported());
        assertEquals(expected, read("\uFEFF" + rows.replace("PV21", "  PV21  ")).imported());
        assertEquals(expected, read(rows.replace(",", ".").replace(';', ',')).imported());
        var named = rows.replace("PV21", "Fryslân (PV)");
        var old = Reading.of(folder, named.getBytes(Charset.forName("windows-1252")), SOURCE);
        assertEquals(expected, old.imported());
        assertEquals(expected, read("Cijfers van de regio\n\n" + named).imported());
    }

    @Test
    void windows_1252_far_behind_the_beginning_is_found_out_too() {
        var rows = new StringBuilder(ENGLISH);
        for (int i = 0; i < 4_000; i++) {
            rows.append("GEB-VERBL;PV2").append(i % 9).append(";2024;;;0,083;;;;;voorlopig;2025-04\n");
        }
        rows.append("GEB-VERBL;Fryslân (PV);2024;;;0,083;;;;;voorlopig;2025-04\n");
        var old = Reading.of(folder, rows.toString().getBytes(Charset.forName("windows-1252")), SOURCE);
        assertEquals(List.of(), old.errors());
        assertEquals(4_001, old.imported().size());
    }

    @Test
    void a_spreadsheet_gives_the_same_figures() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Test", "1.0")) {
            var guide = book.newWorksheet("Uitleg");
            guide.value(0, 0, "Vul het blad Cijfers in.");
            var sheet = book.newWorksheet("Cijfers");
            var heading = ENGLISH.strip().split(";");
            for (int i = 0; i < heading.length; i++) {
                sheet.value(0, i, heading[i]);
            }
            fill(
                    sheet,
                    1,
                    "HERH",
                    "GM0518",
                    "2024HJ01",
                    770,
                    2670,
                    null,
                    "02",
                    null,
                    null,
                    null,
                    "provisional",
                    "2024-10");
            fill(sheet, 2, "GEB-JH", "GM0546", 2024, "x", null, null, null, null, null, null, "definitief", "2025-10");
        }
        var reading = Reading.of(folder, bytes.toByteArray(), SOURCE);
        assertEquals(ImportFormat.LONG_XLSX, reading.file.format());
        assertTwo(reading);
        assertEquals(3, reading.figures.get(1).row());
    }

    private static void fill(org.dhatim.fastexcel.Worksheet sheet, int row, Object... cells) {
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] instanceof Number each) {
                sheet.value(row, i, each);
            } else if (cells[i] != null) {
                sheet.value(row, i, cells[i].toString());
            }
        }
    }

    @Test
    void sdmx_csv_gives_the_same_figures() {
        var reading = read(
                """
                STRUCTURE,STRUCTURE_ID,ACTION,FREQ,INDICATOR,REF_AREA,TIME_PERIOD,REFERRER,OBS_VALUE,NUMERATOR,DENOMINATOR,OBS_STATUS,CONF_STATUS,STATUS,VINTAGE_DATE
                dataflow,BUILT:FIGURES(1.0.0),I,S,HERH: Herhaald beroep,GM0518,2024-S1,02: Huisarts,0.28839,770,2670,P,F,provisional,2024-10
                dataflow,BUILT:FIGURES(1.0.0),I,A,GEB-JH,GM0546,2024,_T,,,,Q,,definitive,2025-10
                """);
        assertEquals(ImportFormat.SDMX_CSV, reading.file.format());
        assertTwo(reading);
        assertEquals(List.of(), reading.warnings());
    }

    @Test
    void the_json_of_our_api_gives_the_same_figures() {
        var reading = Reading.of(
                folder,
                """
                {"source": "Test", "observations": [
                  {"indicator": "HERH", "area": "GM0518", "period": "2024HJ01", "numerator": 770, "denominator": 2670,
                   "referrer": "02", "status": "provisional", "vintageDate": "2024-10"},
                  {"indicator": "GEB-JH", "area": "GM0546", "period": "2024JJ00", "numerator": "x", "value": null,
                   "status": "definitive", "vintageDate": "2025-10"}
                ]}
                """,
                GivenMetadata.NOTHING);
        assertEquals(ImportFormat.API_JSON, reading.file.format());
        assertTwo(reading);
    }

    @Test
    void untyped_odata_is_padded_text() {
        var untyped = untyped();
        assertEquals(List.of(), untyped.errors(), () -> untyped.remarks.toString());
        assertEquals(ImportFormat.ODATA_V3, untyped.file.format());
        assertEquals(number("18745"), untyped.figure("VERW-HA GM0518 2023HJ01").denominator());
        assertFalse(untyped.figure("HERH GM0518 2023HJ01/02").complete());
    }

    private Reading untyped() {
        return Reading.of(
                folder,
                """
                {"odata.metadata": "https://example.test/ODataApi/OData/85097NED/$metadata#Cbs.OData.WebAPI.UntypedDataSet",
                 "value": [
                  {"ID": "0", "VerwijzerJeugdzorg": "Totaal verwijzer", "RegioS": "GM0518  ", "Perioden": "2023HJ01",
                   "TotaalJeugdhulptrajectenInNatura_1": "   18745", "HerhaaldBeroep_4": "    1460", "TotaalBegonnenTrajecten_2": "   6630"},
                  {"ID": "1", "VerwijzerJeugdzorg": "Huisarts", "RegioS": "GM0518  ", "Perioden": "2023HJ01",
                   "TotaalJeugdhulptrajectenInNatura_1": "    7360", "HerhaaldBeroep_4": "       .", "TotaalBegonnenTrajecten_2": "   2670"}
                 ]}
                """,
                GIVEN);
    }

    @Test
    void odata_v4_has_a_row_per_number_and_gives_the_same_figures() {
        var rows = new ArrayList<String>();
        observation(rows, "Totaal verwijzer", "TotaalJeugdhulptrajectenInNatura_1", "18745", "None");
        observation(rows, "Huisarts", "TotaalJeugdhulptrajectenInNatura_1", "7360", "None");
        observation(rows, "Totaal verwijzer", "HerhaaldBeroep_4", "1460", "None");
        observation(rows, "Huisarts", "HerhaaldBeroep_4", "null", "Confidential");
        observation(rows, "Totaal verwijzer", "TotaalBegonnenTrajecten_2", "6630", "None");
        observation(rows, "Huisarts", "TotaalBegonnenTrajecten_2", "2670", "None");
        var v4 = Reading.of(
                folder,
                "{\"@odata.context\": \"https://example.test/CBS/85097NED/$metadata#Observations\", \"value\": ["
                        + String.join(",", rows) + "]}",
                GIVEN);
        assertEquals(List.of(), v4.errors(), () -> v4.remarks.toString());
        assertEquals(ImportFormat.ODATA_V4, v4.file.format());
        assertTrue(v4.file.national());
        var untyped = untyped();
        assertEquals(untyped.figure("VERW-HA GM0518 2023HJ01"), v4.figure("VERW-HA GM0518 2023HJ01"));
        assertEquals(untyped.figure("HERH GM0518 2023HJ01"), v4.figure("HERH GM0518 2023HJ01"));
        assertEquals(
                ObservationStatus.SUPPRESSED,
                v4.figure("HERH GM0518 2023HJ01/02").observationStatus());
        assertEquals(untyped.imported().size(), v4.imported().size());
    }

    @Test
    void what_our_api_exports_comes_back() {
        var exported =
                "indicator,indicatorName,area,areaName,periodKind,period,referrer,careForm,age,endReason,value,unit,"
                        + "numerator,denominator,refusalCode,obsStatus,confStatus,status,vintage,vintageDate,publishedOn,derived,"
                        + "source,licence,demonstration\n"
                        + "HERH,Herhaald beroep,GM0518,Den Haag,half-year,2024HJ01,02,_T,_T,_T,0.288389513108614,proportion,770,2670,,"
                        + "P,F,provisional,2024-10,2024-10-31,,false,CBS,CC BY 4.0,false\n"
                        + "GEB-JH,Jongeren met jeugdhulp,GM0546,Leiden,year,2024JJ00,_T,_T,_T,_T,,per-100,,,,"
                        + "Q,C,definitive,2025-10,2025-10-31,,false,CBS,CC BY 4.0,false\n";
        var reading = read(exported);
        assertTwo(reading);
        assertEquals(List.of(), reading.warnings(), () -> reading.remarks.toString());
        assertEquals(read(exported.replace("GM0518,Den Haag", "Den Haag,")).imported(), reading.imported());
    }

    private static void observation(
            List<String> rows, String referrer, String measure, String value, String attribute) {
        rows.add(
                """
                {"Id": %d, "Measure": "%s", "VerwijzerJeugdzorg": "%s", "RegioS": "GM0518", "Perioden": "2023HJ01", "Value": %s,
                 "StringValue": null, "ValueAttribute": "%s"}"""
                        .formatted(rows.size(), measure, referrer, value, attribute));
    }

    @Test
    void what_is_written_comes_back_whatever_the_numbers_are() {
        var random = new Random(20261122);
        var rows = new StringBuilder(ENGLISH);
        var expected = new ArrayList<String>();
        for (int i = 0; i < 2_000; i++) {
            var denominator = 1 + random.nextInt(100_000);
            var numerator = "%d.%d".formatted(random.nextInt(denominator), random.nextInt(10));
            var period = "20%02dHJ0%d".formatted(15 + random.nextInt(10), 1 + random.nextInt(2));
            rows.append("HERH;GM0518;%s;%s;%d;;0%d;;;;definitive;2026-04\n"
                    .formatted(period, numerator, denominator, 1 + random.nextInt(8)));
            expected.add(period + " " + numerator + " " + denominator);
        }
        var reading = Reading.of(folder, rows.toString().getBytes(UTF_8), SOURCE);
        assertEquals(List.of(), reading.errors());
        assertEquals(
                expected,
                reading.imported().stream().map(LongFilesTest::written).toList());
    }

    private static String written(ImportedFigure figure) {
        return figure.key().period() + " " + figure.numerator() + " " + figure.denominator();
    }
}
