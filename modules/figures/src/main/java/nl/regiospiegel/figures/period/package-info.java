/** When a figure is about: years, half-years and reference dates, and their place on a calendar or an event clock. */
package nl.regiospiegel.figures.period;
