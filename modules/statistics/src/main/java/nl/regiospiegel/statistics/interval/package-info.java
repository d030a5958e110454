/**
 * Intervals around shares, counts and rates. Pure mathematics: the same numbers in, the same limits out, and nothing that is
 * not defined gets an answer. Counts are real numbers and are never rounded. Every method names its formula, its edge cases
 * and its source; {@code docs/methods/intervals.md} says which indicator gets which.
 */
package nl.regiospiegel.statistics.interval;
