package nl.regiospiegel.figures.indicator.entity;

import nl.regiospiegel.figures.period.entity.PeriodKind;

/**
 * Where an indicator appears, per kind of period.
 *
 * @param periodKind kind of period
 * @param table number of the source table, {@code null} for figures of regions themselves or when no table was found
 * @param measure name of the column without its numeric suffix, {@code null} when it was not checked
 * @param rhythm id of the rhythm in which it appears
 */
public record PublishedIn(PeriodKind periodKind, String table, String measure, String rhythm) {}
