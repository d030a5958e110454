/**
 * Between a file that was read and figures that are stored: everything found is set beside what is stored already, so that
 * people see what would be new, changed and unchanged before anything is. Then all of it is stored, or nothing. A stored
 * figure is never changed. Governed by decision 0075.
 */
package nl.regiospiegel.figures.importing.staging;
