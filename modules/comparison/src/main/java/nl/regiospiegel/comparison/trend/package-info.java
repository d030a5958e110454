/**
 * Whether one series goes up or down: a test of its five latest points, and a test and a slope for longer series. Never across
 * a series break; too few points give a refusal. Explained in {@code docs/methods/trends.md}.
 */
package nl.regiospiegel.comparison.trend;
