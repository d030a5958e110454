package nl.regiospiegel.figures.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regiospiegel.figures.indicator.control.Rhythms;
import nl.regiospiegel.figures.indicator.entity.IndicatorCode;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.publication.entity.PublicationStatus;
import nl.regiospiegel.figures.quality.entity.FigureTally;
import nl.regiospiegel.figures.quality.entity.PeriodQuality;
import nl.regiospiegel.figures.quality.entity.QualityMark;
import org.junit.jupiter.api.Test;

class PeriodQualityTest {

    private static final FigureTally FOUR =
            new FigureTally(4, 0, 0, 0, PublicationStatus.DEFINITIVE, LocalDate.of(2024, 10, 31), 0, false);

    private static List<QualityMark> marks(int expected, boolean outdated, FigureTally tally) {
        return new PeriodQuality(new IndicatorCode("GEB-JH"), Period.halfYear(2023, 1), expected, outdated, tally)
                .marks();
    }

    @Test
    void what_is_expected_and_not_there_is_absent() {
        assertEquals(List.of(QualityMark.ABSENT), marks(4, false, FigureTally.NONE));
        assertEquals(List.of(QualityMark.COMPLETE), marks(4, false, FOUR));
    }

    @Test
    void a_missing_municipality_is_incomplete_and_an_empty_cell_is_the_sources() {
        assertEquals(List.of(QualityMark.INCOMPLETE), marks(5, false, FOUR));
        var empty = new FigureTally(4, 1, 0, 0, PublicationStatus.DEFINITIVE, FOUR.newest(), 0, false);
        assertEquals(List.of(QualityMark.EMPTY), marks(4, false, empty));
    }

    @Test
    void own_figures_are_unpublished_until_they_are_submitted() {
        assertEquals(List.of(QualityMark.UNPUBLISHED), marks(4, false, FigureTally.NONE.with(3, false)));
        assertEquals(List.of(QualityMark.SUBMITTED), marks(0, false, FigureTally.NONE.with(3, true)));
    }

    @Test
    void several_things_can_be_said_at_once() {
        var tally = new FigureTally(4, 0, 2, 4, PublicationStatus.PROVISIONAL, FOUR.newest(), 0, false);
        assertEquals(
                List.of(QualityMark.STALE, QualityMark.PROVISIONAL, QualityMark.SUPPRESSED), marks(4, true, tally));
    }

    @Test
    void the_stage_that_is_due_follows_the_rhythm() {
        var rhythm = new Rhythms().find("cbs-youth");
        var first = Period.halfYear(2023, 1);
        assertEquals(Optional.empty(), rhythm.statusDue(first, LocalDate.of(2023, 10, 31)));
        assertEquals(
                PublicationStatus.PROVISIONAL,
                rhythm.statusDue(first, LocalDate.of(2023, 11, 1)).orElseThrow());
        assertEquals(
                PublicationStatus.FURTHER_PROVISIONAL,
                rhythm.statusDue(first, LocalDate.of(2024, 5, 1)).orElseThrow());
        assertEquals(
                PublicationStatus.DEFINITIVE,
                rhythm.statusDue(first, LocalDate.of(2024, 11, 1)).orElseThrow());
    }
}
