package nl.regiospiegel.figures.suppression.control;

import java.util.List;

/**
 * What an outsider works with: the counts, the relations between them, and the cells of the publication being made.
 *
 * @param unknowns every count, of this publication and of what is known from outside
 * @param rows the cells of this publication, in its order
 */
record Outsider(List<Unknown> unknowns, List<Row> rows) {}
