/**
 * Differences of contract models beside differences of outcomes, of two or three regions: in one period, or each at the same time
 * on its own clock. Promises every difference with its interval or the reason why there is none, and never without the sentence
 * that what goes together need not be cause and effect. Governed by decisions 0107 and 0118.
 */
package nl.regiospiegel.comparison.sidebyside;
