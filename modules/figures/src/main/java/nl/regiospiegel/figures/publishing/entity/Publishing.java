package nl.regiospiegel.figures.publishing.entity;

import java.time.Instant;
import java.time.LocalDate;

/**
 * When a set became public.
 *
 * @param on the day: of history the day the region gives
 * @param at the moment it became readable here
 * @param contentHash see {@link ContentHash}
 */
public record Publishing(LocalDate on, Instant at, String contentHash) {}
