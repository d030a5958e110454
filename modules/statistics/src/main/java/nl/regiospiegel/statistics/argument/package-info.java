/**
 * The checks that every package of this module makes on its arguments before it computes. Public because the packages share
 * them; callers of the library need only know that each refusal is an {@link java.lang.IllegalArgumentException}.
 */
package nl.regiospiegel.statistics.argument;
