package nl.regiospiegel.comparison.difference.control;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.regiospiegel.comparison.difference.entity.Overlap;
import nl.regiospiegel.comparison.outcome.entity.Subject;
import nl.regiospiegel.figures.area.entity.Area;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.area.entity.AreaKind;

/** Which areas there were on a day and what lay within what, told by the municipalities they consist of. */
public final class Geography {

    private final LocalDate day;
    private final Function<LocalDate, List<Area>> known;
    private Map<AreaCode, Area> areas;

    /** @param known which areas there were on a day; asked only when the codes alone do not tell */
    public Geography(LocalDate day, Function<LocalDate, List<Area>> known) {
        this.day = day;
        this.known = known;
    }

    public Overlap overlap(Subject a, Subject b) {
        if (a.area().kind() == b.area().kind() && a.area().kind() != AreaKind.REGION) {
            return Overlap.NONE;
        }
        if (b.area().kind() == AreaKind.COUNTRY) {
            return Overlap.A_WITHIN_B;
        }
        return a.area().kind() == AreaKind.COUNTRY ? Overlap.B_WITHIN_A : byMunicipalities(a, b);
    }

    private Overlap byMunicipalities(Subject a, Subject b) {
        if (areas == null) {
            areas = known.apply(day).stream().collect(Collectors.toMap(Area::code, Function.identity()));
        }
        var ofA = municipalities(a);
        var ofB = municipalities(b);
        if (ofA.isEmpty() || ofB.isEmpty() || !isPlaced(ofA, b) || !isPlaced(ofB, a)) {
            return Overlap.UNKNOWN;
        }
        if (Collections.disjoint(ofA, ofB)) {
            return Overlap.NONE;
        }
        if (ofA.equals(ofB)) {
            return Overlap.PARTIAL;
        }
        if (ofB.containsAll(ofA)) {
            return Overlap.A_WITHIN_B;
        }
        return ofA.containsAll(ofB) ? Overlap.B_WITHIN_A : Overlap.PARTIAL;
    }

    private Set<AreaCode> municipalities(Subject subject) {
        if (subject.region() != null) {
            return subject.region().municipalities(day).stream()
                    .map(municipality -> new AreaCode(municipality.code()))
                    .collect(Collectors.toSet());
        }
        if (subject.area().kind() == AreaKind.MUNICIPALITY) {
            return Set.of(subject.area());
        }
        return areas.values().stream()
                .filter(area -> area.kind() == AreaKind.MUNICIPALITY)
                .filter(area -> area.parents().contains(subject.area()))
                .map(Area::code)
                .collect(Collectors.toSet());
    }

    /** Whether of each it is known in which area of this kind it lies; a silence is not a no. */
    private boolean isPlaced(Collection<AreaCode> municipalities, Subject larger) {
        return larger.region() != null
                || larger.area().kind() == AreaKind.MUNICIPALITY
                || municipalities.stream()
                        .allMatch(code -> areas.containsKey(code)
                                && areas.get(code).parent(larger.area().kind()).isPresent());
    }
}
