/**
 * Tables that leave the product, row by row and without keeping them: CSV for programs and for a Dutch spreadsheet, XLSX and
 * JSON. One place, so that a text is made harmless and a hidden figure looks the same whichever way it goes out, and a table
 * that broke off can be seen to have done so. Governed by decision 0082.
 */
package nl.regiospiegel.figures.export;
