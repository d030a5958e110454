/**
 * The invented country of the demonstration: some 340 municipalities in forty youth regions, with figures that a rule draws from a
 * fixed seed, the same on every machine. What is true in it is known, so that methods can be tried: Voorbeeldregio A changed its
 * help with effect, B without, and in C only the way of counting changed. Nothing in it is about an existing municipality.
 * Governed by decision 0100.
 */
package nl.regiospiegel.figures.invention;
