package nl.regiospiegel.figures.suppression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import nl.regiospiegel.figures.importing.entity.Breakdown;
import nl.regiospiegel.figures.suppression.InventedHistory.Step;
import nl.regiospiegel.figures.suppression.control.Suppression;
import nl.regiospiegel.figures.suppression.entity.Cell;
import nl.regiospiegel.figures.suppression.entity.KnownOutside;
import nl.regiospiegel.figures.suppression.entity.Place;
import nl.regiospiegel.figures.suppression.entity.PublicationSet;
import nl.regiospiegel.figures.suppression.entity.SuppressedCell;
import nl.regiospiegel.figures.suppression.entity.SuppressedSet;
import nl.regiospiegel.figures.suppression.entity.SuppressionReport;
import org.junit.jupiter.api.Test;

/** An independent attacker against hundreds of invented histories, and against suppression that forgets something. */
class AttackTest {

    private static final long HISTORIES = 200;
    private static final long YEARS = 40;

    private final Suppression suppression = new Suppression();

    @Test
    void nothing_that_is_hidden_can_be_found_out() {
        var secrets = 0;
        var leaks = new ArrayList<String>();
        for (var seed = 1L; seed <= HISTORIES; seed++) {
            var attack = new Attack(new InventedHistory(seed), this::hide);
            var number = seed;
            attack.leaks().forEach(leak -> leaks.add("history " + number + ": " + leak));
            secrets += attack.secrets();
        }
        assertEquals(List.of(), leaks);
        assertTrue(secrets > HISTORIES * 5, "the histories should hold something to hide");
    }

    @Test
    void a_year_and_its_half_years_do_not_tell_what_is_hidden() {
        var secrets = 0;
        var leaks = new ArrayList<String>();
        for (var seed = 1L; seed <= YEARS; seed++) {
            var attack = new Attack(InventedHistory.ofYear(seed), this::hide);
            leaks.addAll(attack.leaks());
            secrets += attack.secrets();
        }
        assertEquals(List.of(), leaks);
        assertTrue(secrets > YEARS * 5, "the years should hold something to hide");
    }

    @Test
    void without_knowledge_of_other_periods_the_attacker_finds_out() {
        Attack.Hiding forgetful = (step, known) ->
                suppression.apply(step.set(), new KnownOutside(known.earlier(), known.national()), step.rule());
        var leaking = LongStream.rangeClosed(1, YEARS)
                .filter(seed -> !new Attack(InventedHistory.ofYear(seed), forgetful)
                        .leaks()
                        .isEmpty())
                .count();
        assertTrue(leaking > 5);
    }

    @Test
    void without_secondary_suppression_the_attacker_finds_out() {
        assertTrue(leaking((step, known) -> shown(step, small(step))) > 10);
    }

    @Test
    void with_secondary_suppression_of_totals_only_the_attacker_finds_out() {
        assertTrue(leaking((step, known) -> overAreasOnly(step)) > 2);
    }

    @Test
    void without_knowledge_of_earlier_publications_the_attacker_finds_out() {
        assertTrue(leaking((step, known) ->
                        suppression.apply(step.set(), new KnownOutside(List.of(), known.national()), step.rule()))
                > 2);
    }

    @Test
    void without_knowledge_of_national_figures_the_attacker_finds_out() {
        assertTrue(leaking((step, known) ->
                        suppression.apply(step.set(), new KnownOutside(known.earlier(), List.of()), step.rule()))
                > 0);
    }

    private static long leaking(Attack.Hiding hiding) {
        return LongStream.rangeClosed(1, 40)
                .filter(seed ->
                        !new Attack(new InventedHistory(seed), hiding).leaks().isEmpty())
                .count();
    }

    private SuppressedSet hide(Step step, KnownOutside known) {
        return suppression.apply(step.set(), known, step.rule());
    }

    private static Set<Place> small(Step step) {
        return step.set().cells().stream()
                .filter(cell -> isSmall(step, cell))
                .map(Cell::place)
                .collect(Collectors.toSet());
    }

    private static boolean isSmall(Step step, Cell cell) {
        var numerator = cell.numerator().doubleValue();
        var denominator = cell.denominator().doubleValue();
        return step.rule().isSmall(numerator)
                || step.rule().isSmall(denominator)
                || step.set().hasComplements() && step.rule().isSmall(denominator - numerator);
    }

    /** Each part of a breakdown by itself, over the municipalities and their total. */
    private SuppressedSet overAreasOnly(Step step) {
        var slices = new HashMap<Breakdown, List<Cell>>();
        step.set().cells().forEach(cell -> slices.computeIfAbsent(
                        cell.place().breakdown(), breakdown -> new ArrayList<>())
                .add(cell));
        var hidden = new LinkedHashSet<Place>();
        for (var slice : slices.values()) {
            var set = step.set();
            var part =
                    new PublicationSet(set.counts(), set.kind(), set.multiplier(), set.additive(), set.sums(), slice);
            hidden.addAll(Publishing.hidden(suppression.apply(part, KnownOutside.NOTHING, step.rule())));
        }
        return shown(step, hidden);
    }

    private static SuppressedSet shown(Step step, Set<Place> hidden) {
        var cells = step.set().cells().stream()
                .map(cell -> shown(step, cell, hidden))
                .toList();
        return new SuppressedSet(cells, new SuppressionReport(cells.size(), List.of(), List.of()));
    }

    private static SuppressedCell shown(Step step, Cell cell, Set<Place> hidden) {
        if (hidden.contains(cell.place())) {
            return new SuppressedCell(cell.place(), null, null, null, true);
        }
        var fives = step.rule().rounding();
        return new SuppressedCell(
                cell.place(), fives(cell.numerator(), fives), fives(cell.denominator(), fives), null, false);
    }

    private static java.math.BigDecimal fives(java.math.BigDecimal count, boolean rounded) {
        return rounded ? java.math.BigDecimal.valueOf(Math.round(count.doubleValue() / 5) * 5) : count;
    }
}
