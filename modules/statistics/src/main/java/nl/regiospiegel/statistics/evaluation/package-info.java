/**
 * Whether something changed when one unit was treated and others were not: before and after beside a comparison group,
 * difference in differences, synthetic control and synthetic difference in differences, with placebo ranks and sensitivity
 * analyses. One treated unit identifies no variance, so nothing here gives a standard error: what it gives is where the unit
 * ranks among units that were not treated. The methods compute whatever is defined; when too little is there to be prudent is
 * for the caller to say. {@code docs/methods} has a page in plain Dutch for each.
 */
package nl.regiospiegel.statistics.evaluation;
