/**
 * Published figures, as others read them: the only side of this module that comparisons use. A figure keeps its definition,
 * source, status and vintage; what is missing stays missing; nothing is ever overwritten. Governed by decision 0040.
 */
package nl.regiospiegel.figures.publication;
