package nl.regiospiegel.figures.suppression.control;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.regiospiegel.figures.suppression.entity.HidingReason;
import nl.regiospiegel.figures.suppression.entity.KnownFrom;
import nl.regiospiegel.figures.suppression.entity.UnprotectedCount;

/**
 * Hides more cells until no hidden count can be narrowed down too far. A small one must be able to be anything from 1 up to the
 * threshold minus 1, any other hidden one must have a range as wide. Ends: a count is asked about once in each
 * direction, what was possible stays possible, and every round but the last hides a cell.
 */
final class ProtectingCounts {

    /** Blocks to look in, small ones first: codes per dimension that are hidden already, and that could be hidden. */
    private static final int[][] BLOCKS = {{1, 1}, {2, 2}, {4, 4}};

    /** Where to look for room that is there already. */
    private static final int[][] QUICK = {BLOCKS[0], BLOCKS[1]};

    private static final int[] ALL = {Neighbourhood.EVERYTHING, Neighbourhood.EVERYTHING};

    private final Outsider outsider;
    private final Neighbourhood neighbourhood;
    private final Set<Unknown> givenUp = new HashSet<>();
    private final List<UnprotectedCount> unprotected = new ArrayList<>();

    ProtectingCounts(Outsider outsider) {
        this.outsider = outsider;
        this.neighbourhood = new Neighbourhood(outsider.unknowns());
    }

    List<UnprotectedCount> unprotected() {
        return unprotected;
    }

    void protect() {
        var promised = outsider.unknowns().stream()
                .filter(unknown -> unknown.threshold() > 0)
                .sorted(Comparator.comparing(Unknown::isSmall).reversed().thenComparing(Unknown::count))
                .toList();
        long hidden;
        do {
            hidden = hiddenRows();
            promised.stream().filter(this::mustBeProtected).forEach(this::protect);
        } while (hiddenRows() > hidden);
    }

    private long hiddenRows() {
        return outsider.rows().stream().filter(Row::isHidden).count();
    }

    /** A count that stands in the open, or that nobody counts on to be secret, is not asked about. */
    private boolean mustBeProtected(Unknown unknown) {
        return unknown.isHidden()
                && !givenUp.contains(unknown)
                && (unknown.isSmall() || unknown.outside(Zeros.GIVEN_AWAY).width() >= unknown.threshold() - 2);
    }

    private void protect(Unknown unknown) {
        if (unknown.isSmall()) {
            var down = grant(new Wish(unknown, false, 1));
            var up = grant(new Wish(unknown, true, unknown.threshold() - 1));
            if (!down || !up) {
                giveUp(unknown);
            }
        } else if (!widened(unknown)) {
            giveUp(unknown);
        }
    }

    private boolean widened(Unknown unknown) {
        var width = unknown.threshold() - 2;
        var possible = unknown.possible();
        if (possible.width() >= width - Range.HAIR || grant(new Wish(unknown, true, possible.low() + width))) {
            return true;
        }
        return grant(new Wish(unknown, false, unknown.possible().high() - width));
    }

    /** Whether all that was wished is possible; when not, as much of it as can be is. */
    private boolean grant(Wish wish) {
        var attainable = wish.withinOutside();
        if (!attainable.isGranted() && !isPossible(attainable) && !hideFor(attainable)) {
            hideForWhatCanBe(attainable);
        }
        return wish.isGranted();
    }

    private boolean isPossible(Wish wish) {
        for (var block : QUICK) {
            var scope = neighbourhood.around(wish.unknown(), block[0], 0);
            new LinearProgram(scope, wish.zeros(), false).towards(wish).ifPresent(ProtectingCounts::see);
            if (wish.isGranted()) {
                return true;
            }
        }
        return false;
    }

    private boolean hideFor(Wish wish) {
        for (var block : blocks()) {
            var scope = neighbourhood.around(wish.unknown(), block[0], block[1]);
            if (hide(new LinearProgram(scope, wish.zeros(), true).cheapest(wish))) {
                return true;
            }
        }
        return false;
    }

    private void hideForWhatCanBe(Wish wish) {
        var blocks = blocks();
        var widest = blocks[blocks.length - 1];
        var scope = neighbourhood.around(wish.unknown(), widest[0], widest[1]);
        var furthest =
                new LinearProgram(scope, wish.zeros(), true).towards(wish).map(movement -> movement.of(wish.unknown()));
        if (furthest.isEmpty()) {
            hideGroups(wish.unknown());
            return;
        }
        var less = wish.withLevel(furthest.get());
        if (!less.isGranted()) {
            hide(new LinearProgram(scope, wish.zeros(), true).cheapest(less));
        }
    }

    /** The last resort when no answer was found: everything that adds up with it goes. */
    private static void hideGroups(Unknown unknown) {
        unknown.relations().stream()
                .flatMap(relation -> relation.terms().stream())
                .forEach(term -> term.unknown().hide(HidingReason.SECONDARY));
    }

    private int[][] blocks() {
        return neighbourhood.isManageable() ? new int[][] {BLOCKS[0], BLOCKS[1], ALL} : BLOCKS;
    }

    private static boolean hide(Optional<Movement> movement) {
        movement.ifPresent(found -> {
            found.hiding().forEach(unknown -> unknown.hide(HidingReason.SECONDARY));
            see(found);
        });
        return movement.isPresent();
    }

    private static void see(Movement movement) {
        movement.numbers().forEach((unknown, number) -> unknown.seen(number, movement.zeros()));
    }

    private void giveUp(Unknown unknown) {
        givenUp.add(unknown);
        if (unknown.isSmall()) {
            var from = unknown.from() == null ? KnownFrom.COMBINATION : unknown.from();
            unprotected.add(new UnprotectedCount(
                    unknown.key(),
                    unknown.isComplement(),
                    unknown.possible().low(),
                    unknown.possible().high(),
                    from));
        }
    }
}
