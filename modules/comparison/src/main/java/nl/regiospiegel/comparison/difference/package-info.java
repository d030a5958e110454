/** Two regions or areas in one period. Promises a decision against the other's value and a difference or ratio with its interval, each given or refused with a code, and that an area is never compared with a larger one that still contains it. Governed by decision 0098. */
package nl.regiospiegel.comparison.difference;
