package nl.regiospiegel.figures.area.entity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An area that figures are about, as it was on a day.
 *
 * @param code its code; a past code is never given to a present area
 * @param name its name in the classification it came from
 * @param validity when it existed
 * @param parents the larger areas it was part of on the day asked for, at most one of each kind; none when none is known
 * @param demonstration invented for the demonstration
 */
public record Area(AreaCode code, String name, Validity validity, List<AreaCode> parents, boolean demonstration) {

    /**
     * When an area existed, and what it came from and went to.
     *
     * @param from first day, {@code null} when no source says
     * @param to first day it no longer exists, {@code null} while it does
     * @param predecessors areas that went up in it, whole or in part
     * @param successors areas in which it went up
     */
    public record Validity(LocalDate from, LocalDate to, List<AreaCode> predecessors, List<AreaCode> successors) {

        public static final Validity UNKNOWN = new Validity(null, null, List.of(), List.of());

        public Validity {
            predecessors = List.copyOf(predecessors);
            successors = List.copyOf(successors);
        }
    }

    public Area {
        parents = List.copyOf(parents);
    }

    public AreaKind kind() {
        return code.kind();
    }

    /** The larger area of this kind that it was part of. */
    public Optional<AreaCode> parent(AreaKind kind) {
        return parents.stream().filter(parent -> parent.kind() == kind).findFirst();
    }
}
