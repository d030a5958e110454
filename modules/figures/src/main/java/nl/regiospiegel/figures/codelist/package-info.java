/**
 * The code lists of the field: who referred, which form of help, why it ended. The codes are those of the standards, kept as
 * the file they came in; how they map to each other, and which never count as an outcome, is data beside it. Governed by
 * decision 0071.
 */
package nl.regiospiegel.figures.codelist;
