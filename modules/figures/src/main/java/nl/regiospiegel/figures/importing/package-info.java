/**
 * Bringing files of figures in: completely or not at all, with every fault named by row, column, value, rule and remedy. A file
 * is recognised by its content; what it does not hold is given beside it and stored as given; a missing cell stays missing and is
 * never a zero; the same period in two vintages stays two figures. Governed by decisions 0040 and 0073.
 */
package nl.regiospiegel.figures.importing;
