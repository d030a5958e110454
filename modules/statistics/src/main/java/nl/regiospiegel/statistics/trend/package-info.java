/**
 * Whether a series goes up or down: a test of the five latest points, and a test and a slope for longer series. All assume
 * that the points are independent; the same people in successive periods make them too sure. Explained in
 * {@code docs/methods/trends.md}.
 */
package nl.regiospiegel.statistics.trend;
