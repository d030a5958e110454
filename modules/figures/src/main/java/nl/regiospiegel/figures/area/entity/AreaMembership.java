package nl.regiospiegel.figures.area.entity;

import java.time.LocalDate;

/**
 * An area as part of a larger one.
 *
 * @param area the part
 * @param parent the whole
 * @param from first day that is known
 * @param to first day it is no longer so, {@code null} when it still is
 * @param basis how it is known
 */
public record AreaMembership(AreaCode area, AreaCode parent, LocalDate from, LocalDate to, String basis) {}
