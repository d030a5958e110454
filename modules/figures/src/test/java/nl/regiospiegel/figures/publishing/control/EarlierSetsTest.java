package nl.regiospiegel.figures.publishing.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.importing.entity.Breakdown;
import nl.regiospiegel.figures.publication.entity.ConfidentialityStatus;
import nl.regiospiegel.figures.publication.entity.ObservationStatus;
import nl.regiospiegel.figures.publication.entity.PublicationStatus;
import nl.regiospiegel.figures.publication.entity.Vintage;
import nl.regiospiegel.figures.publishing.entity.Cell;
import nl.regiospiegel.figures.publishing.entity.SetFigure;
import nl.regiospiegel.figures.publishing.entity.SetFigure.Place;
import nl.regiospiegel.figures.suppression.entity.SuppressionRule;
import org.junit.jupiter.api.Test;

/** Totals of publications from before a municipality went to another region. All numbers are invented. */
class EarlierSetsTest {

    private static final SuppressionRule ROUNDED = new SuppressionRule(10, true);

    private static SetFigure total(Integer numerator) {
        var cell = new Cell(
                numerator == null ? ObservationStatus.SUPPRESSED : ObservationStatus.NORMAL,
                ConfidentialityStatus.FREE,
                numerator == null ? null : new BigDecimal(numerator),
                null,
                null);
        var day = LocalDate.of(2024, 1, 1);
        return new SetFigure(
                new Place(new AreaCode("RG-mvs"), Breakdown.NONE),
                new Vintage("2024-01-01", day, PublicationStatus.DEFINITIVE),
                cell,
                "mvs:1",
                true);
    }

    private static List<SetFigure> totals(SetFigure shown, SetFigure again, SuppressionRule rule) {
        return EarlierSets.totals(List.of(shown), again == null ? List.of() : List.of(again), rule);
    }

    @Test
    void a_shown_total_stays_what_was_shown() {
        assertEquals(List.of(total(157)), totals(total(157), total(97), SuppressionRule.STANDARD));
        assertEquals(List.of(total(157)), totals(total(157), null, SuppressionRule.STANDARD));
    }

    @Test
    void a_rounded_total_is_counted_again_as_long_as_it_fits() {
        assertEquals(List.of(total(157)), totals(total(155), total(157), ROUNDED));
        assertEquals(List.of(total(155)), totals(total(155), total(97), ROUNDED));
    }

    @Test
    void a_hidden_total_is_counted_again() {
        assertEquals(List.of(total(7)), totals(total(null), total(7), SuppressionRule.STANDARD));
    }

    @Test
    void a_total_that_was_never_shown_is_not_made_up() {
        assertEquals(List.of(), EarlierSets.totals(List.of(), List.of(total(157)), SuppressionRule.STANDARD));
    }
}
