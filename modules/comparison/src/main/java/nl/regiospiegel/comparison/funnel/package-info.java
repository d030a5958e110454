/**
 * All areas of one kind around one value, with the asked regions marked. Promises that an area without counts is named with
 * the reason, that nothing is ranked, and that too few areas give a refusal and never an empty picture. Explained in
 * {@code docs/methods/funnels.md}.
 */
package nl.regiospiegel.comparison.funnel;
