package nl.regiospiegel.comparison.outcome.entity;

import java.util.List;

/** The points of one region, municipality or benchmark, in order of time. */
public record Series(Subject subject, List<Point> points) {}
