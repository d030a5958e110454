/**
 * Periods on a region's own clock: which are left out because the old and the new mix in them, and which runs before and after
 * remain to compare. Nothing is estimated here, and nothing crosses a break whose size differs by area.
 */
package nl.regiospiegel.comparison.clock;
