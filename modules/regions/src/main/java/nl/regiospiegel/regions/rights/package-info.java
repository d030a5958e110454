/**
 * What an account of the speaking region may do while nobody is logged in: a schedule works on somebody's word, at a moment
 * when that somebody may have lost the right to it. Fired as an event by whoever is about to act, answered by {@code identity}.
 * Promises that an account nobody answers for may do nothing. Governed by decision 0083.
 */
package nl.regiospiegel.regions.rights;
