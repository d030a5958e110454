package nl.regiospiegel.comparison.evaluation.entity;

import java.time.LocalDate;

/**
 * The days around a start in which the old and the new mix: [from, to).
 *
 * @param from first day
 * @param to first day after it
 */
public record Window(LocalDate from, LocalDate to) {

    public Window {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("a window has a first day before its end: " + from + ", " + to);
        }
    }
}
