/**
 * A year's classification of areas, as an operator takes it from a table of CBS: which municipalities and neighbourhoods
 * there are, and which youth region, province and part of the country they are in. Taken whole or not at all; what was
 * known of another year is never rewritten, only ended or begun.
 */
package nl.regiospiegel.figures.area.classification;
