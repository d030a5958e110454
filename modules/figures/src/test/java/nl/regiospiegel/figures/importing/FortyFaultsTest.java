package nl.regiospiegel.figures.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import nl.regiospiegel.figures.importing.entity.GivenMetadata;
import nl.regiospiegel.figures.importing.entity.ImportRemark;
import nl.regiospiegel.figures.importing.entity.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One file with forty different faults tells all forty at once, by name, row, column, value and remedy; mended it goes in. */
class FortyFaultsTest {

    private static final String HEADING =
            "indicator;area;period;numerator;denominator;value;referrer;status;vintageDate;obsStatus;action;table;opmerking";

    /** The rule that the row breaks, the row, and the row mended. */
    private static final String ROWS =
            """
            no-indicator|;GM0518;2024HJ01;770;2670;;02;voorlopig;2024-10;;;;|HERH;GM0518;2024HJ01;770;2670;;02;voorlopig;2024-10;;;;
            unknown-indicator|HERHH;GM0546;2024HJ01;770;2670;;;voorlopig;2024-10;;;;|HERH;GM0546;2024HJ01;770;2670;;;voorlopig;2024-10;;;;
            no-area|HERH;;2024HJ01;770;2670;;01;voorlopig;2024-10;;;;|HERH;GM0518;2024HJ01;770;2670;;01;voorlopig;2024-10;;;;
            unknown-area|HERH;GM9999;2024HJ01;770;2670;;;voorlopig;2024-10;;;;|HERH;GM0599;2024HJ01;770;2670;;;voorlopig;2024-10;;;;
            unknown-area-name|HERH;Leidn;2024HJ02;770;2670;;;voorlopig;2025-04;;;;|HERH;Leiden;2024HJ02;770;2670;;;voorlopig;2025-04;;;;
            ambiguous-area-name|HERH;Utrecht;2024HJ01;770;2670;;;voorlopig;2024-10;;;;|HERH;Utrecht (gemeente);2024HJ01;770;2670;;;voorlopig;2024-10;;;;
            area-not-in-period|HERH;GM0501;2024HJ01;770;2670;;;voorlopig;2024-10;;;;|HERH;GM1992;2024HJ01;770;2670;;;voorlopig;2024-10;;;;
            area-kind|HERH;WK051801;2024HJ01;770;2670;;;voorlopig;2024-10;;;;|HERH;GM0547;2024HJ01;770;2670;;;voorlopig;2024-10;;;;
            region-total|HERH;RG-mvs;2024HJ01;770;2670;;;voorlopig;2024-10;;;;|HERH;GM0556;2024HJ01;770;2670;;;voorlopig;2024-10;;;;
            no-period|HERH;GM0579;;770;2670;;;voorlopig;2024-10;;;;|HERH;GM0579;2024HJ01;770;2670;;;voorlopig;2024-10;;;;
            unknown-period|HERH;GM0638;2024XX;770;2670;;;voorlopig;2024-10;;;;|HERH;GM0638;2024HJ01;770;2670;;;voorlopig;2024-10;;;;
            period-kind|HERH;GM0606;2024KW01;770;2670;;;voorlopig;2024-10;;;;|HERH;GM0606;2024HJ01;770;2670;;;voorlopig;2024-10;;;;
            period-in-future|HERH;GM0622;2031JJ00;770;2670;;;voorlopig;2025-04;;;;|HERH;GM0622;2024JJ00;770;2670;;;voorlopig;2025-04;;;;
            period-too-old|HERH;GM0518;1998JJ00;770;2670;;;definitief;2022-10;;;;|HERH;GM0518;2021JJ00;770;2670;;;definitief;2022-10;;;;
            no-status|HERH;GM0518;2022JJ00;770;2670;;;;2023-10;;;;|HERH;GM0518;2022JJ00;770;2670;;;definitief;2023-10;;;;
            unknown-status|HERH;GM0518;2023JJ00;770;2670;;;klaar;2024-10;;;;|HERH;GM0518;2023JJ00;770;2670;;;definitief;2024-10;;;;
            unknown-date|HERH;GM0518;2023HJ01;770;2670;;;definitief;gisteren;;;;|HERH;GM0518;2023HJ01;770;2670;;;definitief;2024-10-31;;;;
            vintage-in-future|HERH;GM0518;2023HJ02;770;2670;;;definitief;2031-01;;;;|HERH;GM0518;2023HJ02;770;2670;;;definitief;2024-10;;;;
            unknown-code|HERH;GM0518;2024HJ01;770;2670;;Dokter;voorlopig;2024-10;;;;|HERH;GM0518;2024HJ01;770;2670;;Jeugdarts;voorlopig;2024-10;;;;
            not-split|VERW-HA;GM0518;2024HJ01;770;2670;;02;voorlopig;2024-10;;;;|VERW-HA;GM0518;2024HJ01;770;2670;;;voorlopig;2024-10;;;;
            not-a-number|HERH;GM0014;2024HJ01;veel;2670;;;voorlopig;2024-10;;;;|HERH;GM0014;2024HJ01;770;2670;;;voorlopig;2024-10;;;;
            ambiguous-number|HERH;GM0034;2024HJ01;770;18.745;;;voorlopig;2024-10;;;;|HERH;GM0034;2024HJ01;770;18745;;;voorlopig;2024-10;;;;
            thousands-separator|HERH;GM0037;2024HJ01;770;1.234,5;;;voorlopig;2024-10;;;;|HERH;GM0037;2024HJ01;770;1234,5;;;voorlopig;2024-10;;;;
            spreadsheet-error|HERH;GM0047;2024HJ01;#REF!;2670;;;voorlopig;2024-10;;;;|HERH;GM0047;2024HJ01;770;2670;;;voorlopig;2024-10;;;;
            date-in-number|HERH;GM0050;2024HJ01;1-feb;2670;;;voorlopig;2024-10;;;;|HERH;GM0050;2024HJ01;12;2670;;;voorlopig;2024-10;;;;
            percent-sign|GEB-JH;GM0059;2024JJ00;;;13,5%;;voorlopig;2025-04;;;;|GEB-JH;GM0059;2024JJ00;;;13,5;;voorlopig;2025-04;;;;
            scientific-number|HERH;GM0060;2024HJ01;770;1,2E+05;;;voorlopig;2024-10;;;;|HERH;GM0060;2024HJ01;770;120000;;;voorlopig;2024-10;;;;
            range|HERH;GM0072;2024HJ01;<10;2670;;;voorlopig;2024-10;;;;|HERH;GM0072;2024HJ01;x;2670;;;voorlopig;2024-10;;;;
            negative|HERH;GM0074;2024HJ01;-5;2670;;;voorlopig;2024-10;;;;|HERH;GM0074;2024HJ01;5;2670;;;voorlopig;2024-10;;;;
            absurd-size|HERH;GM0080;2024HJ01;770;99999999999;;;voorlopig;2024-10;;;;|HERH;GM0080;2024HJ01;770;9999;;;voorlopig;2024-10;;;;
            share-above-one|GEB-VERBL;GM0085;2024JJ00;;;8,3;;voorlopig;2025-04;;;;|GEB-VERBL;GM0085;2024JJ00;;;0,083;;voorlopig;2025-04;;;;
            half-row|HERH;GM0086;2024HJ01;;2670;;;voorlopig;2024-10;;;;|HERH;GM0086;2024HJ01;.;2670;;;voorlopig;2024-10;;;;
            unknown-observation-status|HERH;GM0088;2024HJ01;770;2670;;;voorlopig;2024-10;Z;;;|HERH;GM0088;2024HJ01;770;2670;;;voorlopig;2024-10;P;;;
            withheld-number|HERH;GM0090;2024HJ01;770;2670;;;voorlopig;2024-10;Q;;;|HERH;GM0090;2024HJ01;;2670;;;voorlopig;2024-10;Q;;;
            number-of-cells|HERH;GM0093;2024HJ01;770;2670|HERH;GM0093;2024HJ01;770;2670;;;voorlopig;2024-10;;;;
            no-vintage|HERH;GM0096;2024HJ01;770;2670;;;voorlopig;;;;;|HERH;GM0096;2024HJ01;770;2670;;;voorlopig;2024-10;;;;
            action|HERH;GM0098;2024HJ01;770;2670;;;voorlopig;2024-10;;D;;|HERH;GM0098;2024HJ01;770;2670;;;voorlopig;2024-10;;A;;
            table-differs|HERH;GM0106;2024HJ01;770;2670;;;voorlopig;2024-10;;;85098NED;|HERH;GM0106;2024HJ01;770;2670;;;voorlopig;2024-10;;;85097NED;
            status-differs|HERH;GM0109;2024HJ01;770*;2670;;;definitief;2024-10;;;;|HERH;GM0109;2024HJ01;770*;2670;;;voorlopig;2024-10;;;;
            """;

    private static final GivenMetadata GIVEN = new GivenMetadata("85097NED", null, null, null, "CBS", null);

    @TempDir
    Path folder;

    private static List<String[]> rows() {
        return ROWS.lines().map(line -> line.split("\\|")).toList();
    }

    private Reading faulty() {
        var file = new StringBuilder(HEADING + ";opmerking\n");
        rows().forEach(row -> file.append(row[1]).append(row[0].equals("number-of-cells") ? "\n" : ";\n"));
        return Reading.of(folder, file.toString(), GIVEN);
    }

    @Test
    void forty_different_faults_are_all_named_in_one_go() {
        var reading = faulty();
        var expected = new ArrayList<>(List.of("1 duplicate-column"));
        IntStream.range(0, rows().size()).forEach(i -> expected.add((i + 2) + " " + rows().get(i)[0]));
        var told = reading.remarks.stream()
                .filter(remark -> remark.severity() == Severity.ERROR)
                .map(remark -> remark.row() + " " + remark.rule())
                .toList();
        assertEquals(expected, told);
        assertEquals(40, new HashSet<>(reading.errors()).size());
        assertEquals(40, reading.result.errors());
    }

    @Test
    void each_fault_says_in_words_what_is_wrong_and_what_to_do() {
        for (var remark : faulty().remarks) {
            assertFalse((remark.detail() + remark.remedy()).contains("$s"), remark.detail());
            assertTrue(remark.detail().endsWith("."), remark.detail());
            assertTrue(remark.remedy().endsWith("."), remark.remedy());
            assertEquals(remark.rule(), remark.rule().toLowerCase(Locale.ROOT));
        }
    }

    @Test
    void a_fault_names_the_column_the_value_and_the_nearest_that_is_known() {
        assertSaid("unknown-area-name", "area", "Leidn", "bedoelt u Leiden?");
        assertSaid("unknown-indicator", "indicator", "HERHH", "bedoelt u HERH?");
        assertSaid("area-not-in-period", "area", "GM0501", "sinds 1 januari 2023 is het Voorne aan Zee (GM1992)");
        assertSaid("ambiguous-area-name", "area", "Utrecht", "GM0344, PV26");
        assertSaid("ambiguous-number", "denominator", "18.745", "kan duizendtallen of cijfers achter de komma hebben");
    }

    private void assertSaid(String rule, String column, String value, String words) {
        ImportRemark said = faulty().remarks.stream()
                .filter(remark -> remark.rule().equals(rule))
                .findFirst()
                .orElse(null);
        assertNotNull(said, rule);
        assertEquals(column, said.column());
        assertEquals(value, said.value());
        assertTrue(said.detail().contains(words), said.detail());
    }

    @Test
    void the_mended_file_goes_in() {
        var file = new StringBuilder(HEADING + "\n");
        rows().forEach(row -> file.append(row[2]).append('\n'));
        var reading = Reading.of(folder, file.toString(), GIVEN);
        assertEquals(List.of(), reading.errors(), () -> reading.remarks.toString());
        assertEquals(rows().size(), reading.imported().size());
        assertEquals(
                rows().size(),
                reading.imported().stream()
                        .map(each -> each.key().toString())
                        .distinct()
                        .count());
    }
}
