/**
 * Which region is speaking. Promises that every transaction tells the database so, for that transaction only, and that
 * nothing is seen when no region is set. Governed by the decision on isolation.
 */
package nl.regiospiegel.regions.speaking;
