package nl.regiospiegel.figures.publishing.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import nl.regiospiegel.figures.publishing.boundary.StatedSetFigure.OwnNumbers;
import nl.regiospiegel.regions.answers.SourceReference;
import org.junit.jupiter.api.Test;

class PublicationTableTest {

    private static StatedSetFigure figure(String area, Integer numerator, OwnNumbers own, String because) {
        return new StatedSetFigure(
                area,
                "_T",
                "_T",
                "_T",
                "_T",
                "2024-10",
                "definitive",
                numerator == null ? "Q" : "A",
                numerator == null ? "C" : "F",
                numerator == null ? null : BigDecimal.valueOf(numerator),
                null,
                null,
                null,
                false,
                "=mvs:telling",
                own,
                because);
    }

    private static List<String> lines(StatedSetFigure... figures) {
        var source = new SourceReference(
                "=mvs:telling", "mvs", "statistics", "Telling", "De regio", null, null, null, "CC BY 4.0");
        var answer = new PublicationFigures(
                "4711", "VERW-HA", "2023JJ00", "abc", 0, List.of(figures), null, Instant.EPOCH, "1.0", List.of(source));
        return PublicationTable.csv(answer, true).lines().toList();
    }

    @Test
    void every_figure_is_a_row_with_its_source_and_licence() {
        var lines = lines(
                figure("GM0556", 40, new OwnNumbers(BigDecimal.valueOf(41), null, null, null), null),
                figure("GM0622", null, new OwnNumbers(BigDecimal.valueOf(4), null, null, null), "primary"));
        assertEquals(
                List.of(
                        "publication,indicator,period,area,referrer,careForm,age,endReason,vintage,status,observationStatus,"
                                + "confidentialityStatus,numerator,denominator,value,standardDeviation,derived,ownNumerator,ownDenominator,"
                                + "ownValue,ownStandardDeviation,hiddenBecause,source,licence,demonstration,contentHash",
                        "4711,VERW-HA,2023JJ00,GM0556,_T,_T,_T,_T,2024-10,definitive,A,F,40,,,,false,41,,,,,'=mvs:telling,"
                                + "CC BY 4.0,true,abc",
                        "4711,VERW-HA,2023JJ00,GM0622,_T,_T,_T,_T,2024-10,definitive,Q,C,,,,,false,4,,,,primary,"
                                + "'=mvs:telling,CC BY 4.0,true,abc"),
                lines);
    }

    @Test
    void a_figure_of_another_region_has_no_own_numbers() {
        assertTrue(lines(figure("GM0622", null, null, null)).get(1).contains(",false,,,,,,'=mvs"));
    }
}
