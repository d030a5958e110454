package nl.regiospiegel.figures.suppression.control;

import java.util.Map;
import java.util.Set;

/**
 * Numbers that fit everything an outsider knows, once some counts are hidden.
 *
 * @param numbers a number for each count that was allowed to differ from the truth; the others keep it
 * @param hiding counts that must be hidden for it
 * @param zeros what the outsider knows of zeros
 */
record Movement(Map<Unknown, Double> numbers, Set<Unknown> hiding, Zeros zeros) {

    double of(Unknown unknown) {
        return numbers.getOrDefault(unknown, unknown.count());
    }
}
