/**
 * Keeps the records of clients out. A file with a telling heading, a citizen service number or dates of birth is refused whole;
 * the refusal says what was seen and where, and never repeats it. Governed by decision 0074.
 */
package nl.regiospiegel.figures.importing.screening;
