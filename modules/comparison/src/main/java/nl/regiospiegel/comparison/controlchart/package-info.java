/**
 * One series between limits that say whether something happens or it only sways. A series break starts a new chart, a missing
 * period ends every run, and too few points give a refusal. Explained in {@code docs/methods/control-charts.md}.
 */
package nl.regiospiegel.comparison.controlchart;
