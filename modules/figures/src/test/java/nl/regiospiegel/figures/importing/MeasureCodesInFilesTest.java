package nl.regiospiegel.figures.importing;

import static nl.regiospiegel.figures.importing.Importing.number;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import nl.regiospiegel.figures.importing.entity.GivenMetadata;
import nl.regiospiegel.figures.importing.entity.ImportFormat;
import nl.regiospiegel.figures.publication.entity.PublicationStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Observations of OData v4 name measures by codes; only the list of the same table says what those mean. */
class MeasureCodesInFilesTest {

    private static final GivenMetadata GIVEN = Reading.given(null, null, PublicationStatus.PROVISIONAL, "2023-10");
    private static final String CODES =
            """
            "MeasureCodes": [
             {"Identifier": "M000101", "Title": "Totaal jeugdhulptrajecten in natura", "Unit": "aantal", "Decimals": 0, "Tags": ["x"]},
             {"Identifier": "M000102", "Title": "HERHAALD  beroep ", "Unit": "aantal"},
             {"Identifier": "M000103", "Title": "Totaal begonnen trajecten", "MeasureGroupId": null},
             {"Identifier": "M000104", "Title": "Gebouwde maat"}]
            """;
    private static final String ROWS =
            """
            "value": [
             {"Id": 1, "Measure": "M000101", "VerwijzerJeugdzorg": "Totaal verwijzer", "RegioS": "GM0518", "Perioden": "2023HJ01", "Value": 18745},
             {"Id": 2, "Measure": "M000101", "VerwijzerJeugdzorg": "Huisarts", "RegioS": "GM0518", "Perioden": "2023HJ01", "Value": 7360},
             {"Id": 3, "Measure": "M000102", "VerwijzerJeugdzorg": "Totaal verwijzer", "RegioS": "GM0518", "Perioden": "2023HJ01", "Value": 1460},
             {"Id": 4, "Measure": "M000103", "VerwijzerJeugdzorg": "Totaal verwijzer", "RegioS": "GM0518", "Perioden": "2023HJ01", "Value": 6630}]
            """;

    @TempDir
    private Path folder;

    private Reading read(String... members) {
        var context = "\"@odata.context\": \"https://example.test/CBS/85097NED/$metadata#Observations\"";
        return Reading.of(folder, "{" + context + ", " + String.join(", ", members) + "}", GIVEN);
    }

    @Test
    void the_titles_beside_the_rows_say_which_measures_the_codes_are() {
        var reading = read(CODES, ROWS);
        assertEquals(List.of(), reading.remarks);
        assertEquals(ImportFormat.ODATA_V4, reading.file.format());
        assertTrue(reading.file.national());
        var general = reading.figure("VERW-HA GM0518 2023HJ01");
        assertEquals(number("7360"), general.numerator());
        assertEquals(number("18745"), general.denominator());
        assertEquals(number("1460"), reading.figure("HERH GM0518 2023HJ01").numerator());
        assertEquals(number("6630"), reading.figure("HERH GM0518 2023HJ01").denominator());
    }

    @Test
    void the_list_may_stand_behind_the_rows() {
        var reading = read(ROWS, CODES);
        assertEquals(List.of(), reading.remarks);
        assertEquals(read(CODES, ROWS).imported(), reading.imported());
    }

    @Test
    void codes_without_their_list_are_not_guessed() {
        var reading = read(ROWS);
        assertEquals(List.of("measure-codes-missing"), reading.errors());
        assertEquals(List.of(), reading.figures);
        assertTrue(reading.remarks.get(0).detail().contains("M000101"));
        assertTrue(reading.remarks.get(0).remedy().contains("MeasureCodes"));
    }

    @Test
    void a_lone_csv_of_observations_says_the_same() {
        var reading = Reading.of(
                folder,
                "Id,Measure,ValueAttribute,Value,VerwijzerJeugdzorg,RegioS,Perioden\n"
                        + "1,M000101,None,18745,Totaal verwijzer,GM0518,2023HJ01\n",
                Reading.given("85097NED", null, PublicationStatus.PROVISIONAL, "2023-10"));
        assertEquals(ImportFormat.ODATA_V4, reading.file.format());
        assertEquals(List.of("measure-codes-missing"), reading.errors());
    }

    @Test
    void a_measure_that_no_indicator_uses_is_named_with_code_and_title() {
        var reading = read(CODES, ROWS.replaceFirst("\"M000102\"", "\"M000104\""));
        assertEquals(List.of(), reading.errors());
        assertEquals(List.of("unknown-measure"), reading.warnings());
        assertTrue(reading.remarks.get(0).detail().contains("M000104 (Gebouwde maat)"));
    }

    @Test
    void two_codes_with_one_title_are_not_guessed_either() {
        var reading =
                read(CODES.replace("Gebouwde maat", "Herhaald beroep"), ROWS.replace("]\n", ",\n" + ANOTHER + "]"));
        assertEquals(List.of("duplicate-measure"), reading.errors());
        assertTrue(reading.remarks.get(0).detail().contains("M000102, M000104"));
    }

    private static final String ANOTHER = "{\"Id\": 5, \"Measure\": \"M000104\", \"VerwijzerJeugdzorg\": \"Huisarts\","
            + " \"RegioS\": \"GM0518\", \"Perioden\": \"2023HJ01\", \"Value\": 3}";
}
