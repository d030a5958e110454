/**
 * The methods as pages: what is calculated, why, and when not. Promises that a page and the file in {@code docs/methods} say the
 * same, since the file is the page. Governed by decision 0116.
 */
package nl.regiospiegel.app.methods;
