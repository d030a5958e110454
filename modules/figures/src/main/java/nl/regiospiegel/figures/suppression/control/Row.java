package nl.regiospiegel.figures.suppression.control;

import java.util.stream.Stream;
import nl.regiospiegel.figures.suppression.entity.Cell;
import nl.regiospiegel.figures.suppression.entity.HidingReason;

/** A cell of the publication that is being made, and the counts it shows. Shown until it is hidden, and never back. */
final class Row {

    private final Cell cell;
    private final Unknown numerator;
    private final Unknown denominator;
    private final Unknown complement;
    private HidingReason reason;

    /** Counts that are not there, or are no counts, are {@code null}. */
    Row(Cell cell, Unknown numerator, Unknown denominator, Unknown complement) {
        this.cell = cell;
        this.numerator = numerator;
        this.denominator = denominator;
        this.complement = complement;
        printed().forEach(unknown -> unknown.printedIn(this));
    }

    Cell cell() {
        return cell;
    }

    Unknown numerator() {
        return numerator;
    }

    Unknown denominator() {
        return denominator;
    }

    Unknown complement() {
        return complement;
    }

    HidingReason reason() {
        return reason;
    }

    boolean isHidden() {
        return reason != null;
    }

    void hide(HidingReason why) {
        if (reason == null) {
            reason = why;
        }
    }

    /** The counts that stand in the cell. */
    Stream<Unknown> printed() {
        return Stream.of(numerator, denominator).filter(unknown -> unknown != null);
    }

    /** The counts that stand in the cell and the one that follows from them. */
    Stream<Unknown> counts() {
        return complement == null ? printed() : Stream.concat(printed(), Stream.of(complement));
    }

    boolean isEmptyOfPeople() {
        return numerator != null && numerator.count() == 0;
    }
}
