/**
 * The command that lets a running product fetch a table at CBS. It is a client of the API like any other program, so that no
 * rule stands in two places (decision 0083).
 */
package nl.regiospiegel.launcher.fetching;
