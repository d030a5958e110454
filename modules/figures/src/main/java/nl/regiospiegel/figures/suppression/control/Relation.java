package nl.regiospiegel.figures.suppression.control;

import java.util.List;

/**
 * What an outsider knows about several counts at once: a weighted sum of them lies between two bounds.
 *
 * @param terms the counts and their weights
 * @param low lower bound
 * @param high upper bound, possibly infinite
 */
record Relation(List<Term> terms, double low, double high) {

    record Term(Unknown unknown, double weight) {}

    Relation {
        terms = List.copyOf(terms);
    }

    boolean isEquation() {
        return low == high;
    }
}
