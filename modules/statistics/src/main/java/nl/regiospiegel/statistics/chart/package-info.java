/**
 * Control charts of one series: limits that a process without special causes stays within, and the rules that point out what
 * is not chance. A missing period is a gap that ends every run. Explained in {@code docs/methods/control-charts.md}.
 */
package nl.regiospiegel.statistics.chart;
