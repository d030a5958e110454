package nl.regiospiegel.figures.indicator.entity;

import nl.regiospiegel.regions.description.entity.LocalText;

/**
 * Something that is counted, whatever indicator uses the count. Data: {@code reference/counts.yaml}.
 *
 * @param id stable id, such as {@code youths-with-youth-help}
 * @param countedIn persons, trajectories, euros and so on
 * @param overTime what a year has to do with its half-years
 * @param name what it is
 */
public record CountedThing(String id, CountedIn countedIn, OverTime overTime, LocalText name) {}
