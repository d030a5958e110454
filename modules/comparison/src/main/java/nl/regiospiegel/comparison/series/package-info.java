/**
 * One region or area in time: every period from the first to the last, as an estimate or a refusal, divided where no line may
 * be drawn. A run ends at a missing period, a stretch at a blocking series break or another definition. Trends and control
 * charts stand on it; on the clock of a region neither counts a period in which the old and the new mix (decision 0118).
 */
package nl.regiospiegel.comparison.series;
