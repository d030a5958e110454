package nl.regiospiegel.figures.area.entity;

import java.time.LocalDate;

/**
 * An area that figures are about.
 *
 * @param code its code; a past code is never given to a present area
 * @param name its name in the classification it came from
 * @param kind what sort of area
 * @param validFrom first day, {@code null} when no source says
 * @param validTo first day it no longer exists, {@code null} while it does
 * @param youthRegion youth region it belongs to on the day asked for, {@code null} when none is known
 * @param demonstration invented for the demonstration
 */
public record Area(
        AreaCode code,
        String name,
        AreaKind kind,
        LocalDate validFrom,
        LocalDate validTo,
        AreaCode youthRegion,
        boolean demonstration) {}
