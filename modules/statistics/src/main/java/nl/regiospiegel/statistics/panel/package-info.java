/**
 * What the methods of policy evaluation compute with: a panel of units by periods in which a missing value is known to be
 * missing, the runs of periods before and after a start, and one treated unit with its donors. Which period a day falls in, and
 * which periods an implementation window or a series break takes away, is for the caller to say.
 */
package nl.regiospiegel.statistics.panel;
