/**
 * Many areas around one value: control limits for the size of each area, and whether the areas differ by more than chance.
 * The funnel is the picture; the decision about one area is that of its interval. Explained in {@code docs/methods/funnels.md}.
 */
package nl.regiospiegel.statistics.funnel;
