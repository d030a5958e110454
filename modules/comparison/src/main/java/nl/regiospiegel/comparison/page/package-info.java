/**
 * The page that shows regions side by side. Promises that a link reproduces the view, that a faulty link keeps what was
 * filled in and says what is wrong, that it works without script, and that a print is a complete handout.
 */
package nl.regiospiegel.comparison.page;
