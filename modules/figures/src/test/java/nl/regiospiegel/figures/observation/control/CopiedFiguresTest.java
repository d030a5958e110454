package nl.regiospiegel.figures.observation.control;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.regiospiegel.figures.observation.entity.ObservedFigure;
import org.junit.jupiter.api.Test;

class CopiedFiguresTest {

    private final CopiedFigures figures = new CopiedFigures("mvs");

    private ObservedFigure read(String vintage, String numerator, String publication) {
        var row = String.join(
                "\t",
                "GEB-JH\tGM0518\tyear\t_T\t_T\t_T\t_T\t2023JJ00\t2024-10-31",
                vintage,
                "definitive\tA\t\\N",
                numerator,
                "20\t\\N\t\\N\tcbs\tf",
                publication,
                "2024-11-01\tt\n");
        return figures.read(row.getBytes(UTF_8));
    }

    @Test
    void cells_are_read_as_they_were_stored() {
        var figure = read("2024-10~", "5.50", "p\\t1\\\\ \u00e9");
        assertEquals("mvs", figure.region());
        assertEquals("GM0518", figure.area());
        assertEquals("2023JJ00", figure.period());
        assertEquals(LocalDate.of(2024, 10, 31), figure.vintageDate());
        assertEquals(new BigDecimal("5.50"), figure.numerator());
        assertNull(figure.confStatus());
        assertNull(figure.value());
        assertNull(figure.standardDeviation());
        assertEquals("p\t1\\ \u00e9", figure.publication());
        assertEquals(LocalDate.of(2024, 11, 1), figure.publishedOn());
        assertTrue(figure.derived());
    }

    @Test
    void a_row_takes_nothing_from_the_row_before_that_it_does_not_have() {
        read("2024", "5", "p");
        var next = read("2025", "\\N", "\\N");
        assertEquals("2025", next.vintage());
        assertNull(next.numerator());
        assertNull(next.publication());
        assertEquals("", read("", "1", "").publication());
    }
}
