/** One indicator side by side. Promises that every point is an estimate or a refusal with a code, never an empty place or a zero, and that nothing is added up on the way. Governed by decision 0060. */
package nl.regiospiegel.comparison.outcome;
