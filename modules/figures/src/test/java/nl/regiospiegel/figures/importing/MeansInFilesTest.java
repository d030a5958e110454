package nl.regiospiegel.figures.importing;

import static nl.regiospiegel.figures.importing.Importing.number;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.util.List;
import nl.regiospiegel.figures.importing.entity.GivenMetadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A mean comes with its standard deviation and the number of measurements, in every form that can be read. */
class MeansInFilesTest {

    private static final String HEADING =
            "indicator;area;period;value;denominator;standardDeviation;status;vintageDate\n";
    private static final GivenMetadata SOURCE = new GivenMetadata(null, null, null, null, "Test", null);

    @TempDir
    private Path folder;

    private Reading row(String row) {
        return Reading.of(folder, HEADING + row + "\n", SOURCE);
    }

    private static void assertMean(Reading reading) {
        assertEquals(List.of(), reading.remarks);
        assertEquals(1, reading.imported().size());
        var figure = reading.figure("TOEG-TIJD GM0518 2024JJ00");
        assertEquals(number("23.4"), figure.value());
        assertEquals(number("120"), figure.denominator());
        assertEquals(number("5.1"), figure.standardDeviation());
        assertNull(figure.numerator());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "indicator;gebied;periode;gemiddelde;n;sd;status;publicatiedatum",
                "indicator;gebied;periode;waarde;noemer;standaardafwijking;status;publicatiedatum",
                "indicator;area;period;mean;denominator;standardDeviation;status;vintageDate",
                "INDICATOR;REF_AREA;TIME_PERIOD;OBS_VALUE;DENOMINATOR;STANDARD_DEVIATION;STATUS;VINTAGE_DATE"
            })
    void a_table_names_it_in_dutch_english_or_as_we_export_it(String heading) {
        assertMean(Reading.of(
                folder, heading + "\nTOEG-TIJD;GM0518;2024JJ00;23,4;120;5,1;definitive;2025-04-01\n", SOURCE));
    }

    @Test
    void json_does_so_too() {
        assertMean(Reading.of(
                folder,
                """
                {"observations": [{"indicator": "TOEG-TIJD", "area": "GM0518", "period": "2024JJ00", "value": 23.4,
                 "denominator": 120, "standardDeviation": 5.1, "status": "definitive", "vintageDate": "2025-04-01"}]}
                """,
                SOURCE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TOEG-TIJD;GM0518;2024JJ00;23,4;120;-5,1;definitive;2025-04-01 | negative",
                "TOEG-TIJD;GM0518;2024JJ00;23,4;120;veel;definitive;2025-04-01 | not-a-number",
                "TOEG-TIJD;GM0518;2024JJ00;23,4;1;5,1;definitive;2025-04-01    | spread-without-number",
                "TOEG-TIJD;GM0518;2024JJ00;23,4;;5,1;definitive;2025-04-01     | spread-without-number",
                "TOEG-TIJD;GM0518;2024JJ00;.;120;5,1;definitive;2025-04-01     | spread-without-mean",
                "WACHT;GM0518;2024JJ00;23,4;120;5,1;definitive;2025-04-01      | spread-not-mean"
            })
    void what_does_not_go_together_is_a_fault(String row, String rule) {
        var reading = row(row);
        assertEquals(List.of(rule), reading.errors());
        assertEquals(List.of(), reading.imported());
    }

    @Test
    void a_mean_is_not_given_as_a_sum() {
        var reading = Reading.of(
                folder,
                "indicator;area;period;numerator;denominator;status;vintageDate\n"
                        + "TOEG-TIJD;GM0518;2024JJ00;2808;120;definitive;2025-04-01\n",
                SOURCE);
        assertEquals(List.of("mean-as-counts"), reading.errors());
    }

    @Test
    void of_a_mean_without_number_is_said_what_it_lacks() {
        var reading = row("TOEG-TIJD;GM0518;2024JJ00;23,4;;;definitive;2025-04-01\n"
                + "TOEG-TIJD;GM0546;2024JJ00;23,4;;;definitive;2025-04-01");
        assertEquals(List.of(), reading.errors());
        assertEquals(List.of("mean-without-number"), reading.warnings());
        assertEquals(2, reading.imported().size());
    }

    @Test
    void two_columns_for_one_number_are_a_fault() {
        var reading = Reading.of(
                folder,
                "indicator;area;period;value;noemer;n;status;vintageDate\n"
                        + "TOEG-TIJD;GM0518;2024JJ00;23,4;120;121;definitive;2025-04-01\n",
                SOURCE);
        assertEquals(List.of("same-column"), reading.errors());
    }

    @Test
    void an_empty_deviation_is_fine_everywhere() {
        var reading = Reading.of(
                folder,
                "indicator;area;period;numerator;denominator;standardDeviation;status;vintageDate\n"
                        + "HERH;GM0518;2024HJ01;770;2670;;definitive;2025-04-01\n",
                SOURCE);
        assertEquals(List.of(), reading.remarks);
        assertNull(reading.figure("HERH GM0518 2024HJ01").standardDeviation());
    }
}
