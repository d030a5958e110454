/**
 * The file into which people put figures to import: a sheet for the figures with the columns that importing understands, sheets
 * with the codes that can be used in them, and instructions. Governed by decision 0082.
 */
package nl.regiospiegel.figures.template;
