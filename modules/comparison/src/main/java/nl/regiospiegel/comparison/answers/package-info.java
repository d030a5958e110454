/**
 * What the answers of all comparisons have in common: facts with every reading and its place in a source, the regions that
 * take part, clocks, and the sources at the end.
 */
package nl.regiospiegel.comparison.answers;
