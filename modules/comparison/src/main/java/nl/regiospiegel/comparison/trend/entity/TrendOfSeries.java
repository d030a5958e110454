package nl.regiospiegel.comparison.trend.entity;

import nl.regiospiegel.comparison.series.entity.Course;

/**
 * A course and where it goes.
 *
 * @param recent over the five latest points
 * @param longer over everything since the last break
 */
public record TrendOfSeries(Course course, TrendResult recent, TrendResult longer) {}
