/**
 * What is measured: the catalogue of indicators, which is data. It decides how a figure is computed, compared and refused.
 * Governed by decision 0041.
 */
package nl.regiospiegel.figures.indicator;
