/**
 * Keeps small numbers out of what a region publishes: the cells of one publication go in, the same cells come out, with hidden
 * ones among them. From all that an outsider can get, a hidden small count can still be anything from 1 up to the threshold
 * minus 1. Pure: no database, no clock, no memory. Governed by decision 0078; told in {@code docs/methods/suppression.md}.
 */
package nl.regiospiegel.figures.suppression;
