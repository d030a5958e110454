package nl.regiospiegel.figures.publishing.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.importing.entity.Breakdown;
import nl.regiospiegel.figures.indicator.entity.IndicatorCode;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.publication.entity.ConfidentialityStatus;
import nl.regiospiegel.figures.publication.entity.ObservationStatus;
import nl.regiospiegel.figures.publication.entity.PublicationStatus;
import nl.regiospiegel.figures.publication.entity.Vintage;
import nl.regiospiegel.figures.publishing.entity.SetFigure.Place;
import org.junit.jupiter.api.Test;

class ContentHashTest {

    private static final PublicationSubject SUBJECT =
            new PublicationSubject(new IndicatorCode("VERW-HA"), Period.year(2023));
    private static final Vintage VINTAGE =
            new Vintage("2024-10", LocalDate.of(2024, 10, 31), PublicationStatus.DEFINITIVE);

    private static SetFigure figure(String area, String numerator) {
        var cell = new Cell(
                ObservationStatus.NORMAL,
                ConfidentialityStatus.FREE,
                new BigDecimal(numerator),
                new BigDecimal("100"),
                null);
        return new SetFigure(new Place(new AreaCode(area), Breakdown.NONE), VINTAGE, cell, "mvs:een", false);
    }

    /** Calculated with sha256sum over the two lines, each ended by a line feed. */
    @Test
    void the_form_is_the_one_that_is_documented() {
        assertEquals(
                "3dc5cfa681a7fd592d9cc8c68d43678626d423ae1f1b47c25cba3a084aa05fd9",
                ContentHash.of(SUBJECT, List.of(figure("GM0556", "40"))));
    }

    @Test
    void neither_order_nor_needless_zeros_matter() {
        var one = figure("GM0556", "40");
        var other = figure("GM0606", "10");
        var hash = ContentHash.of(SUBJECT, List.of(one, other));
        assertEquals(hash, ContentHash.of(SUBJECT, List.of(other, figure("GM0556", "40.00"))));
        assertEquals(hash, ContentHash.of(SUBJECT, List.of(figure("GM0606", "1E+1"), one)));
    }

    /** Calculated with sha256sum over the two lines, each ended by a line feed. */
    @Test
    void the_spread_of_a_mean_stands_at_the_end_and_only_where_there_is_one() {
        var mean = mean("4.20");
        assertEquals(
                "cfc662b5f739cf632e8eeaa23317cfb70bd61859eb6acf0b79180d4892bfcb77",
                ContentHash.of(SUBJECT, List.of(mean)));
        assertEquals(ContentHash.of(SUBJECT, List.of(mean)), ContentHash.of(SUBJECT, List.of(mean("4.2"))));
        assertNotEquals(ContentHash.of(SUBJECT, List.of(mean)), ContentHash.of(SUBJECT, List.of(mean("4.3"))));
    }

    private static SetFigure mean(String deviation) {
        return figure("GM0556", "0")
                .with(new Cell(
                        ObservationStatus.NORMAL,
                        ConfidentialityStatus.FREE,
                        null,
                        new BigDecimal("100"),
                        new BigDecimal("23.5"),
                        new BigDecimal(deviation)));
    }

    @Test
    void every_number_and_status_matters() {
        var one = figure("GM0556", "40");
        var hash = ContentHash.of(SUBJECT, List.of(one));
        var hidden = new Cell(ObservationStatus.SUPPRESSED, ConfidentialityStatus.CONFIDENTIAL, null, null, null);
        assertNotEquals(hash, ContentHash.of(SUBJECT, List.of(figure("GM0556", "41"))));
        assertNotEquals(hash, ContentHash.of(SUBJECT, List.of(one.with(hidden))));
        assertNotEquals(
                hash, ContentHash.of(new PublicationSubject(SUBJECT.indicator(), Period.year(2022)), List.of(one)));
    }
}
