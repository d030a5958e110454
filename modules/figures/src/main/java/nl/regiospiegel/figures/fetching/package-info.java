/**
 * Fetching tables at Statistics Netherlands (CBS). Promises a file that is whole or none: every page that CBS counts, with the
 * status per period and the day of publication as CBS gives them. What is fetched becomes an ordinary import. Governed by
 * decision 0083.
 */
package nl.regiospiegel.figures.fetching;
