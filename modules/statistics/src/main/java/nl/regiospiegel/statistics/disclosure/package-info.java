/**
 * What hidden numbers can still be for someone who knows some and the sums of others: the mathematics of disclosure control,
 * without any knowledge of what is hidden or why. Explained in {@code docs/methods/suppression.md}.
 */
package nl.regiospiegel.statistics.disclosure;
