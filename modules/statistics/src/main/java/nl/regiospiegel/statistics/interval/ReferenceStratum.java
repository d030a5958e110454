package nl.regiospiegel.statistics.interval;

import nl.regiospiegel.statistics.argument.Arguments;

/**
 * One layer of a population with the rate that a fixed reference population has there.
 *
 * @param persons number of persons, from 0
 * @param rate events per person in the reference, from 0
 */
public record ReferenceStratum(double persons, double rate) {

    /** @throws IllegalArgumentException on NaN, infinity or a negative number */
    public ReferenceStratum {
        Arguments.notNegative("persons", persons);
        Arguments.notNegative("rate", rate);
    }
}
