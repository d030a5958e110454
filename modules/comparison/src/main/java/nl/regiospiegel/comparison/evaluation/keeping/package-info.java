/**
 * Evaluations that were computed, kept under the hash of their specification. Promises that the same specification over the same
 * figures is computed once and never changes, that the work can be followed and cancelled, and that nobody sees an answer
 * whose figures they do not see themselves. Governed by decision 0110.
 */
package nl.regiospiegel.comparison.evaluation.keeping;
