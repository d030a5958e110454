package nl.regiospiegel.figures.publication.entity;

import java.time.LocalDate;

/**
 * Which publication of a figure. The same period in two vintages stays two figures.
 *
 * @param edtf when it was published, as precise as is known: {@code 2024-10-31} or {@code 2023-10}
 * @param date last day that can be, by which vintages are ordered
 * @param status how far from the last revision
 */
public record Vintage(String edtf, LocalDate date, PublicationStatus status) {}
