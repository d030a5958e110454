/**
 * Files as rows and columns: CSV, spreadsheets and JSON, streamed, with limits and defences against hostile files. Knows
 * nothing of figures. Governed by decision 0073.
 */
package nl.regiospiegel.figures.importing.table;
