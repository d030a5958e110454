/**
 * What happens with figures when the product starts: the catalogue, the areas and the figures it ships with are put in the
 * database, in one transaction. Twice is the same as once. The invented figures of the demonstration are loaded only while it
 * is on, each region's by that region. Governed by decision 0040.
 */
package nl.regiospiegel.figures.loading;
