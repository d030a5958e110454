/**
 * One region or area in time: every period from the first to the last, as an estimate or a refusal, divided where no line may
 * be drawn. A run ends at a missing period, a stretch at a blocking series break or another definition. Trends and control
 * charts stand on it.
 */
package nl.regiospiegel.comparison.series;
