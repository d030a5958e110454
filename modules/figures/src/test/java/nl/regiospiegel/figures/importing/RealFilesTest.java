package nl.regiospiegel.figures.importing;

import static nl.regiospiegel.figures.importing.Importing.figure;
import static nl.regiospiegel.figures.importing.Importing.number;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import nl.regiospiegel.figures.importing.entity.FileDescription.Given;
import nl.regiospiegel.figures.importing.entity.ImportFormat;
import nl.regiospiegel.figures.importing.entity.ImportedFigure;
import nl.regiospiegel.figures.publication.entity.ConfidentialityStatus;
import nl.regiospiegel.figures.publication.entity.ObservationStatus;
import nl.regiospiegel.figures.publication.entity.PublicationStatus;
import org.junit.jupiter.api.Test;

/** The files of CBS as the product ships them: exact values, missing cells, vintages. */
class RealFilesTest {

    private static void assertCounts(String numerator, String denominator, ImportedFigure figure) {
        assertEquals(number(numerator), figure.numerator());
        assertEquals(number(denominator), figure.denominator());
        assertNull(figure.value());
    }

    private static void assertMissing(ImportedFigure figure) {
        assertFalse(figure.complete());
        assertEquals(ObservationStatus.MISSING, figure.observationStatus());
        assertNull(figure.confidentiality());
        assertNull(figure.value());
    }

    @Test
    void referrals_by_the_gp_are_counted_in_the_printed_total_of_all_referrers() {
        var figures = Importing.shipped("cbs-85097NED-2023HJ01-voorlopig");
        assertCounts("7360", "18745", figure(figures, "VERW-HA GM0518 2023HJ01"));
        assertCounts("183815", "517450", figure(figures, "VERW-HA NL01 2023HJ01"));
        assertCounts("2775", "18745", figure(figures, "VERW-GEM GM0518 2023HJ01"));
        assertCounts("76255", "517450", figure(figures, "VERW-GEEN NL01 2023HJ01"));
        assertCounts("1460", "6630", figure(figures, "HERH GM0518 2023HJ01"));
    }

    @Test
    void a_figure_carries_status_and_vintage_as_given_beside_the_file() {
        var figure = figure(Importing.shipped("cbs-85097NED-2023HJ01-voorlopig"), "VERW-HA GM0518 2023HJ01");
        assertEquals(PublicationStatus.PROVISIONAL, figure.vintage().status());
        assertEquals("2023-10", figure.vintage().edtf());
        assertEquals(LocalDate.of(2023, 10, 31), figure.vintage().date());
        assertEquals(ObservationStatus.PROVISIONAL, figure.observationStatus());
        assertEquals(ConfidentialityStatus.FREE, figure.confidentiality());
    }

    @Test
    void an_indicator_that_can_be_split_by_referrer_keeps_its_parts() {
        var figures = Importing.shipped("cbs-85097NED-2023HJ01-voorlopig");
        assertCounts("770", "2670", figure(figures, "HERH GM0518 2023HJ01/02"));
        assertCounts("61700", null, figure(figures, "INSTR NL01 2023HJ01/02"));
    }

    @Test
    void a_point_is_missing_and_never_zero() {
        var figures = Importing.shipped("cbs-85097NED-2023HJ01-voorlopig");
        var repeat = figure(figures, "HERH GM0518 2023HJ01/08");
        assertMissing(repeat);
        assertNull(repeat.numerator());
        assertEquals(number("20"), repeat.denominator());
        assertMissing(figure(figures, "INSTR GM0518 2023HJ01/07"));
    }

    @Test
    void a_numerator_without_denominator_stays_without() {
        var started = figure(Importing.shipped("cbs-85097NED-2023HJ01-voorlopig"), "INSTR NL01 2023HJ01");
        assertCounts("159715", null, started);
        assertTrue(started.complete());
        var foster = figure(Importing.shipped("cbs-85094NED-2023-06-30-compleet"), "GEB-PLEEG PV28 2023-06-30");
        assertCounts("4075", null, foster);
        assertEquals(PublicationStatus.PROVISIONAL, foster.vintage().status());
    }

    @Test
    void the_same_year_in_two_vintages_stays_two_figures() {
        var figures = Importing.shipped("cbs-85098NED-indicatoren").stream()
                .filter(each -> each.key().indicator().value().equals("GEB-JH"))
                .filter(each -> each.key().area().value().equals("NL01"))
                .filter(each -> each.key().period().code().equals("2023JJ00"))
                .toList();
        assertEquals(
                List.of(number("13.9"), number("13.5")),
                figures.stream().map(ImportedFigure::value).toList());
        assertEquals(
                List.of(PublicationStatus.DEFINITIVE, PublicationStatus.PROVISIONAL),
                figures.stream().map(each -> each.vintage().status()).toList());
        assertTrue(
                figures.get(0).vintage().date().isAfter(figures.get(1).vintage().date()));
    }

    @Test
    void a_published_share_is_a_proportion_and_a_rate_stays_per_hundred() {
        var figures = Importing.shipped("cbs-85098NED-indicatoren");
        assertEquals(number("0.087"), figure(figures, "GEB-VERBL NL01 2023HJ01").value());
        assertEquals(number("11.7"), figure(figures, "GEB-JH NL01 2023HJ01").value());
        assertEquals(number("12.2"), figure(figures, "GEB-JH NL01 2019JJ00").value());
        assertMissing(figure(figures, "JR GM1680 2022HJ01"));
        assertMissing(figure(figures, "JB-VERBL GM0358 2022HJ01"));
        assertNull(figure(figures, "GEB-JH NL01 2023HJ01").numerator());
    }

    @Test
    void a_decimal_comma_is_read_and_a_status_that_nobody_knows_stays_unknown() {
        var figures = Importing.shipped("cbs-85098NED-2022JJ00-gemeenten");
        var groningen = figure(figures, "GEB-JH GM0014 2022JJ00");
        assertEquals(number("15.4"), groningen.value());
        assertEquals(PublicationStatus.UNKNOWN, groningen.vintage().status());
        assertEquals(
                number("0.461"), figure(figures, "JB-VERBL GM0014 2022JJ00").value());
        assertMissing(figure(figures, "JR GM0047 2022JJ00"));
        assertMissing(figure(figures, "GEB-VERBL GM0060 2022JJ00"));
        assertEquals(50, figures.size());
    }

    @Test
    void a_typed_data_set_gives_the_same_figures_as_the_table() {
        var description = Importing.description(
                ImportFormat.ODATA_V3, new Given("85098NED", null, PublicationStatus.UNKNOWN), Importing.PLAIN);
        var json = Importing.read(
                Importing.resource("/figures/cbs_85098NED_2022JJ00_typeddataset_10gemeenten.json"), description);
        var csv = Importing.shipped("cbs-85098NED-2022JJ00-gemeenten");
        assertEquals(
                csv.stream().map(ImportedFigure::key).toList(),
                json.stream().map(ImportedFigure::key).toList());
        assertEquals(
                csv.stream().map(ImportedFigure::value).toList(),
                json.stream().map(ImportedFigure::value).toList());
    }

    @Test
    void costs_keep_budget_and_realisation_by_the_name_of_the_municipality() {
        var figures = Importing.shipped("cbs-83454NED-2021-voorlopig");
        assertCounts("4042", "3944", figure(figures, "KOST-AFW GM0888 2021JJ00"));
        assertCounts("3830", "3732", figure(figures, "KOST-AFW GM0888 2021JJ00/A045560"));
        var withoutBudget = figure(figures, "KOST-AFW GM1711 2021JJ00");
        assertMissing(withoutBudget);
        assertEquals(number("9076"), withoutBudget.numerator());
        assertTrue(figure(figures, "KOST-JON GM1711 2021JJ00").complete());
        assertMissing(figure(figures, "KOST-JON GM0899 2021JJ00/A027920"));
    }

    @Test
    void every_column_of_numbers_is_a_count_of_its_own() {
        var referrals = Importing.shipped("cbs-85097NED-2023HJ01-voorlopig");
        assertCounts("18745", null, figure(referrals, "TRAJ-JH GM0518 2023HJ01"));
        assertCounts("7360", null, figure(referrals, "TRAJ-JH GM0518 2023HJ01/02"));
        assertCounts("6630", null, figure(referrals, "TRAJ-BEG GM0518 2023HJ01"));
        assertCounts("1460", null, figure(referrals, "TRAJ-HERH GM0518 2023HJ01"));
        var stock = Importing.shipped("cbs-85094NED-2023-06-30-compleet");
        assertCounts("431135", null, figure(stock, "STAND-JZ NL01 2023-06-30"));
        assertCounts("398060", null, figure(stock, "STAND-JH NL01 2023-06-30"));
        assertCounts("28010", null, figure(stock, "STAND-JB NL01 2023-06-30"));
        assertCounts("5065", null, figure(stock, "STAND-JR NL01 2023-06-30"));
        assertCounts("16735", null, figure(stock, "STAND-PZ NL01 2023-06-30"));
        var costs = Importing.shipped("cbs-83454NED-2021-voorlopig");
        assertCounts("3944", null, figure(costs, "KOST-BEGR GM0888 2021JJ00"));
        assertCounts("4042", null, figure(costs, "KOST-REAL GM0888 2021JJ00"));
        assertMissing(figure(costs, "KOST-BEGR GM1711 2021JJ00"));
    }
}
