package nl.regiospiegel.comparison.sidebyside.control;

import static nl.regiospiegel.comparison.overview.control.Overviews.FIRST_HALF;
import static nl.regiospiegel.comparison.overview.control.Overviews.share;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import nl.regiospiegel.comparison.Examples;
import nl.regiospiegel.comparison.choice.entity.ComparedRegion;
import nl.regiospiegel.comparison.difference.entity.Contrast;
import nl.regiospiegel.comparison.difference.entity.DifferenceComparison;
import nl.regiospiegel.comparison.model.entity.ComparedAttribute;
import nl.regiospiegel.comparison.outcome.entity.Finding;
import nl.regiospiegel.comparison.overview.control.FiguresOfRow;
import nl.regiospiegel.comparison.sidebyside.entity.OutcomeDifferences;
import nl.regiospiegel.comparison.sidebyside.entity.SideBySide;
import nl.regiospiegel.comparison.sidebyside.entity.SideBySideQuestion;
import nl.regiospiegel.figures.indicator.control.Indicators;
import nl.regiospiegel.figures.indicator.entity.Indicator;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.publication.entity.PublishedFigure;
import nl.regiospiegel.regions.language.Language;
import org.junit.jupiter.api.Test;

/** Differences of models beside those of outcomes. */
class CompareSideBySideTest {

    private static final Indicator BY_GP = new Indicators().find("VERW-HA").orElseThrow();
    private static final ComparedRegion SIXTY = region("een", "GM0518", 60);
    private static final ComparedRegion ALSO_SIXTY = region("twee", "GM0599", 60);
    private static final ComparedRegion NINETY = region("drie", "GM0344", 90);

    private static ComparedRegion region(String id, String municipality, int months) {
        return new Examples.Region(id)
                .municipalities(municipality)
                .months(Examples.known(months))
                .build();
    }

    private static SideBySide ask(List<ComparedRegion> regions, PublishedFigure... figures) {
        var question =
                new SideBySideQuestion(regions, List.of(BY_GP), null, null, LocalDate.of(2026, 11, 22), Language.DUTCH);
        var row = new FiguresOfRow(BY_GP, List.of(figures), List.of(), List.of());
        return new CompareSideBySide(question, day -> List.of()).compare(List.of(row));
    }

    private static OutcomeDifferences only(SideBySide beside) {
        assertEquals(1, beside.outcomes().size());
        return beside.outcomes().get(0);
    }

    private static String refused(DifferenceComparison pair) {
        return ((Contrast.Refused) pair.contrast()).refusal().code().code();
    }

    @Test
    void only_attributes_on_which_models_certainly_differ_are_shown() {
        var same = ask(List.of(SIXTY, ALSO_SIXTY)).models();
        assertFalse(codes(same).contains("termMonths"), codes(same).toString());
        var different = ask(List.of(SIXTY, ALSO_SIXTY, NINETY)).models();
        assertTrue(codes(different).contains("termMonths"), codes(different).toString());
        assertTrue(different.stream().allMatch(ComparedAttribute::differs));
    }

    private static List<String> codes(List<ComparedAttribute> attributes) {
        return attributes.stream().map(ComparedAttribute::code).toList();
    }

    @Test
    void two_regions_make_one_pair_and_three_make_three() {
        assertEquals(1, only(ask(List.of(SIXTY, NINETY))).pairs().size());
        var three = only(ask(List.of(SIXTY, ALSO_SIXTY, NINETY)));
        assertEquals(
                List.of("een-twee", "een-drie", "twee-drie"),
                three.pairs().stream()
                        .map(pair -> pair.question().a().id() + "-"
                                + pair.question().b().id())
                        .toList());
        assertEquals(
                List.of("een", "twee", "drie"),
                three.levels().stream().map(level -> level.subject().id()).toList());
    }

    @Test
    void a_difference_has_its_interval_and_a_missing_figure_its_reason() {
        var row = only(ask(
                List.of(SIXTY, ALSO_SIXTY, NINETY),
                share("VERW-HA", "GM0518", 400, 1_000),
                share("VERW-HA", "GM0599", 300, 1_000)));
        assertEquals(FIRST_HALF, row.period());
        var apart = (Contrast.Apart) row.pairs().get(0).contrast();
        assertEquals(0.1, apart.value(), 1e-12);
        assertTrue(apart.interval().lower() > 0.05 && apart.interval().upper() < 0.15);
        assertEquals("no-figure", refused(row.pairs().get(1)));
        assertEquals("no-figure", refused(row.pairs().get(2)));
    }

    @Test
    void a_row_is_about_the_latest_period_of_two_regions() {
        var later = Period.halfYear(2024, 1);
        var newest = share("VERW-HA", "GM0518", 410, 1_000);
        var row = only(ask(
                List.of(SIXTY, ALSO_SIXTY),
                share("VERW-HA", "GM0518", 400, 1_000),
                share("VERW-HA", "GM0599", 300, 1_000),
                new PublishedFigure(
                        newest.indicator(),
                        newest.area(),
                        later,
                        null,
                        newest.observation(),
                        newest.vintage(),
                        newest.dataSet(),
                        false)));
        assertEquals(FIRST_HALF, row.period());
    }

    @Test
    void without_any_figure_every_pair_says_so_and_there_is_no_period() {
        var row = only(ask(List.of(SIXTY, NINETY)));
        assertNull(row.period());
        assertEquals("no-figure", refused(row.pairs().get(0)));
        assertFalse(row.hasValue());
    }

    @Test
    void it_never_goes_without_the_sentence_that_association_is_no_cause() {
        assertEquals(
                List.of("association-not-cause"),
                ask(List.of(SIXTY, NINETY)).findings().stream()
                        .map(Finding::code)
                        .toList());
    }
}
