/** Timelines side by side, on one calendar or on each region's own clock. Promises that a plan is never counted as having happened and that no day is more precise than its source. */
package nl.regiospiegel.comparison.timeline;
