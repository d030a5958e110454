/**
 * The contract areas of one region beside each other, grouped by who works there. Promises each area's value and how each two of
 * them differ, or one refusal when nothing is published by area; nothing is added up to a contractor. Governed by decision 0115.
 */
package nl.regiospiegel.comparison.contractarea;
