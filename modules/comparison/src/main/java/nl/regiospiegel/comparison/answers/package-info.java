/**
 * What the answers of all comparisons have in common: facts with every reading and its place in a source, the regions that
 * take part, clocks, and the sources at the end. And how an answer leaves: as JSON, as a table, or as a workbook with a sheet
 * that explains it (decision 0117).
 */
package nl.regiospiegel.comparison.answers;
