/**
 * What regions are compared with, and how their figures lie beside it. Promises that a figure is judged against the published
 * value of its benchmark as a fixed number, that its difference from that value never contradicts the judgement, and that a
 * benchmark which contains the region is also set beside it without that region, or says why not. Governed by decision 0104.
 */
package nl.regiospiegel.comparison.benchmark;
