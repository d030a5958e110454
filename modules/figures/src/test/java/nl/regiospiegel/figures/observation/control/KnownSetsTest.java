package nl.regiospiegel.figures.observation.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.regiospiegel.figures.indicator.entity.IndicatorCode;
import nl.regiospiegel.figures.observation.control.KnownSets.DataSetMark;
import nl.regiospiegel.figures.observation.control.KnownSets.PublicationMark;
import nl.regiospiegel.figures.observation.control.KnownSets.Strand;
import nl.regiospiegel.figures.observation.entity.ObservationQuestion;
import nl.regiospiegel.figures.observation.entity.ObservationQuestion.AskedBreakdowns;
import nl.regiospiegel.figures.observation.entity.ObservationQuestion.AskedPeriods;
import nl.regiospiegel.figures.observation.entity.ObservationQuestion.AskedVintages;
import org.junit.jupiter.api.Test;

class KnownSetsTest {

    private static final Instant EARLY = Instant.parse("2024-01-01T00:00:00Z");
    private static final Instant LATE = Instant.parse("2025-01-01T00:00:00Z");
    private static final KnownSets KNOWN = new KnownSets(
            List.of(new DataSetMark("a", "1", EARLY), new DataSetMark("b", "2", LATE)),
            List.of(publication("mvs", "p2", "VERW-HA", LATE), publication("den-haag", "p1", "VERW-HA", EARLY)),
            LATE);

    private static PublicationMark publication(String region, String id, String indicator, Instant at) {
        return new PublicationMark(
                region, id, indicator, "hash", LocalDate.ofInstant(at, java.time.ZoneOffset.UTC), at);
    }

    private static ObservationQuestion asking(LocalDate asOf, Instant since) {
        return new ObservationQuestion(
                List.of(new IndicatorCode("VERW-HA"), new IndicatorCode("GEB-JH")),
                List.of(),
                new AskedPeriods(List.of(), null, null),
                AskedBreakdowns.ALL,
                new AskedVintages(asOf, since, false),
                false);
    }

    @Test
    void national_figures_come_first_and_then_each_regions() {
        var strands = KNOWN.strands(asking(null, null));
        assertEquals(
                List.of("GEB-JH", "VERW-HA", "VERW-HA den-haag", "VERW-HA mvs"),
                strands.stream()
                        .map(strand -> strand.indicators().get(0) + (strand.isNational() ? "" : " " + strand.region()))
                        .toList());
        assertEquals(List.of("a", "b"), strands.get(0).sets());
        assertEquals(List.of("p1"), strands.get(2).sets());
    }

    @Test
    void who_reads_everything_has_one_strand_for_each_owner() {
        var wholes = KNOWN.wholes(asking(null, null));
        assertEquals(3, wholes.size());
        assertEquals(List.of("GEB-JH", "VERW-HA"), wholes.get(0).indicators());
        assertEquals(List.of("p1"), wholes.get(1).sets());
    }

    @Test
    void what_was_not_public_on_the_day_is_left_out() {
        var strands = KNOWN.strands(asking(LocalDate.of(2024, 6, 30), null));
        assertEquals(
                List.of("den-haag"),
                strands.stream()
                        .filter(strand -> !strand.isNational())
                        .map(Strand::region)
                        .toList());
    }

    @Test
    void what_came_in_since_is_known_apart_from_what_was_there() {
        var strands = KNOWN.strands(asking(null, EARLY));
        assertEquals(List.of("b"), strands.get(0).changed());
        assertEquals(List.of(), strands.get(2).changed());
        assertEquals(List.of("p2"), strands.get(3).changed());
    }

    @Test
    void the_hashes_change_with_the_content_only() {
        var same = new KnownSets(
                List.of(KNOWN.dataSets().get(1), KNOWN.dataSets().get(0)),
                List.of(KNOWN.publications().get(1), KNOWN.publications().get(0)),
                EARLY);
        assertEquals(KNOWN.hashes(), same.hashes());
        var withdrawn = new KnownSets(KNOWN.dataSets(), KNOWN.publications().subList(0, 1), LATE);
        assertNotEquals(KNOWN.hashes(), withdrawn.hashes());
    }
}
