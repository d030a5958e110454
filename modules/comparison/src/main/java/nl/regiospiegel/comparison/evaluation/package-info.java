/**
 * Did the contract model change anything? Evaluates the switch of one region, on its own clock and beside areas that are not
 * known to have switched. Promises an effect with its rank among placebos, a picture without one, or a refusal with what can be
 * said instead; never a standard error for one treated unit, and never a number without the specification that made it.
 * Governed by decisions 0108 and 0109; the methods are explained in {@code docs/methods}.
 */
package nl.regiospiegel.comparison.evaluation;
