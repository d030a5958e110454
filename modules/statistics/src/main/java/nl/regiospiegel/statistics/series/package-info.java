/** Values in time that keep the index of their period, so that what is missing stays visible as a gap. */
package nl.regiospiegel.statistics.series;
