package nl.regiospiegel.figures.suppression.control;

import java.util.ArrayList;
import java.util.List;
import nl.regiospiegel.figures.suppression.entity.CountKey;
import nl.regiospiegel.figures.suppression.entity.HidingReason;
import nl.regiospiegel.figures.suppression.entity.KnownFrom;
import nl.regiospiegel.figures.suppression.entity.NationalCount;

/**
 * One count as an outsider sees it. Holds what is known of it from outside, what the publication being made would show, and
 * the least and the most that were seen to be possible: those stay possible, because hiding only ever takes knowledge away.
 */
final class Unknown {

    private final CountKey key;
    private final boolean complement;
    private final double count;
    private final List<Row> rows = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();
    private Range outside;
    private Range shown;
    private Range possible;
    private KnownFrom from;
    private int threshold;

    Unknown(CountKey key, boolean complement, double count) {
        this.key = key;
        this.complement = complement;
        this.count = count;
        this.outside = Range.ANYTHING;
        this.shown = Range.exactly(count);
        this.possible = Range.exactly(count);
    }

    CountKey key() {
        return key;
    }

    boolean isComplement() {
        return complement;
    }

    double count() {
        return count;
    }

    List<Row> rows() {
        return rows;
    }

    List<Relation> relations() {
        return relations;
    }

    /** What an outsider knows of it by itself when this publication hides it. */
    Range outside(Zeros zeros) {
        return outside.and(Range.atLeast(zeros == Zeros.GIVEN_AWAY ? Math.min(1, count) : 0));
    }

    Range possible() {
        return possible;
    }

    KnownFrom from() {
        return from;
    }

    void printedIn(Row row) {
        rows.add(row);
    }

    void shownAs(Range range) {
        shown = range;
    }

    void partOf(Relation relation) {
        relations.add(relation);
    }

    /** Something outside limits it. What contradicts the region's own count is left aside: it only misleads. */
    void learn(Range range, KnownFrom source) {
        if (range.holds(count) && outside.isWiderThan(outside.and(range))) {
            outside = outside.and(range);
            from = source;
        }
    }

    void learn(NationalCount national) {
        learn(Rounding.printed(national, count), KnownFrom.NATIONAL);
    }

    /** It must stay hidden as a count below this threshold would; the strictest promise counts. */
    void promise(int promised) {
        threshold = Math.max(threshold, promised);
    }

    int threshold() {
        return threshold;
    }

    boolean isSmall() {
        return count > 0 && count < threshold;
    }

    /** Whether no cell of the publication being made shows it. */
    boolean isHidden() {
        for (var row : rows) {
            if (!row.isHidden()) {
                return false;
            }
        }
        return true;
    }

    /** What an outsider knows of it by itself. */
    Range known(Zeros zeros) {
        return isHidden() ? outside(zeros) : outside(zeros).and(shown);
    }

    /** Whether it is anything else than one known number. */
    boolean isOpen() {
        return !known(Zeros.SECRET).isPoint();
    }

    /** Whether hiding cells would make it less known. */
    boolean canBeHidden() {
        return !isHidden() && outside.isWiderThan(outside.and(shown));
    }

    void hide(HidingReason reason) {
        rows.forEach(row -> row.hide(reason));
    }

    /** What is possible for who knows more is possible for who knows less; what is lowest depends on the zeros only upwards. */
    void seen(double number, Zeros zeros) {
        var high = zeros == Zeros.GIVEN_AWAY ? Math.max(possible.high(), number) : possible.high();
        possible = new Range(Math.min(possible.low(), number), high);
    }
}
