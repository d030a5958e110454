/**
 * The import of a file as a piece of work that goes on by itself: received, recognised, checked, staged, previewed, and after
 * somebody confirmed it stored, all of it or nothing. Promises that it can be followed, cancelled at any moment and is never
 * half done, whatever happens to the server. Governed by decisions 0076 and 0077.
 */
package nl.regiospiegel.figures.importing.job;
