/**
 * Whether a figure differs from a fixed benchmark, and how sure that is among many such questions. A decision follows from
 * the interval alone; the p-value is the exact inverse of that interval, so that the two never contradict each other.
 * Explained in {@code docs/methods/decisions.md}.
 */
package nl.regiospiegel.statistics.decision;
