/**
 * Bringing files of figures in: completely or not at all, with every fault named by file and line. What a file does not hold
 * is given beside it and stored as given; a missing cell stays missing and is never a zero; the same period in two vintages
 * stays two figures. Governed by decision 0040.
 */
package nl.regiospiegel.figures.importing;
