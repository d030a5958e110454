/** Differences of contract models beside differences of outcomes, of two or three regions. Promises every difference with its interval or the reason why there is none, and never without the sentence that what goes together need not be cause and effect. Governed by decision 0107. */
package nl.regiospiegel.comparison.sidebyside;
