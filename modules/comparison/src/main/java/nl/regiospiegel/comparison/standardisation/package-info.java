/**
 * Figures as they would be if every area had the ages of one standard population. Promises a directly standardised rate with
 * its limits, or a refusal: strata are never guessed, and the standard is named. Governed by decision 0114.
 */
package nl.regiospiegel.comparison.standardisation;
