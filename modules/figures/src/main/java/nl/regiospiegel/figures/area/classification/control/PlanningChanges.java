package nl.regiospiegel.figures.area.classification.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.regiospiegel.figures.area.classification.entity.AreaTable;
import nl.regiospiegel.figures.area.classification.entity.AreaTableChanges;
import nl.regiospiegel.figures.area.classification.entity.AreaTableChanges.Begun;
import nl.regiospiegel.figures.area.classification.entity.AreaTableChanges.Ended;
import nl.regiospiegel.figures.area.classification.entity.AreaTableChanges.Left;
import nl.regiospiegel.figures.area.classification.entity.ClassifiedArea;
import nl.regiospiegel.figures.area.classification.entity.ClassifiedArea.Named;
import nl.regiospiegel.figures.area.entity.Area;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.area.entity.AreaKind;
import nl.regiospiegel.figures.area.entity.AreaMembership;
import nl.regiospiegel.figures.area.entity.AreaName;
import nl.regiospiegel.regions.rules.Fault;
import nl.regiospiegel.regions.rules.Fault.Place;

/** Works out what a table of one year adds to what is known. Changes nothing itself. */
final class PlanningChanges {

    /** Fewer municipalities than this part of the known ones is an incomplete table, not a wave of mergers. */
    private static final double COMPLETE = 0.9;

    private final AreaTable table;
    private final KnownClassification known;
    private final String basis;
    private final List<Fault> faults = new ArrayList<>();
    private final Map<AreaCode, Begun> begun = new TreeMap<>();
    private final List<Ended> ended = new ArrayList<>();
    private final List<AreaName> named = new ArrayList<>();
    private final List<AreaMembership> joined = new ArrayList<>();
    private final List<Left> left = new ArrayList<>();
    private int unchanged;

    PlanningChanges(AreaTable table, KnownClassification known, String basis) {
        this.table = table;
        this.known = known;
        this.basis = basis;
    }

    List<Fault> faults() {
        return List.copyOf(faults);
    }

    AreaTableChanges plan() {
        for (var row : table.rows()) {
            int before = size();
            area(row.area(), row.row());
            row.parents().forEach(parent -> membership(row, parent));
            unchanged += size() == before ? 1 : 0;
        }
        endings();
        return new AreaTableChanges(List.copyOf(begun.values()), ended, named, joined, left, unchanged);
    }

    private int size() {
        return begun.size() + ended.size() + named.size() + joined.size() + left.size();
    }

    private void area(Named area, int row) {
        var existing = known.area(area.code());
        if (existing.isEmpty()) {
            begin(area, row);
        } else {
            existed(existing.get(), row);
            name(area, existing.get());
        }
    }

    private void begin(Named area, int row) {
        if (area.name() == null) {
            fault(
                    row,
                    "no-name",
                    "%s is nieuw en heeft geen naam in de tabel. Voeg de naam toe.".formatted(area.code()));
        }
        var from = known.hasEarlier(table.year()) ? table.first() : null;
        var to = known.hasLater(table.year()) ? table.end() : null;
        begun.putIfAbsent(area.code(), new Begun(area.code(), area.name(), from, to));
    }

    private void existed(Area area, int row) {
        var validity = area.validity();
        if (validity.from() != null && !validity.from().isBefore(table.end())) {
            fault(
                    row,
                    "area-begins-later",
                    "%s bestaat volgens Regiospiegel pas sinds %s. Controleer het jaar van de tabel."
                            .formatted(area.code(), validity.from()));
        }
        if (validity.to() != null && !validity.to().isAfter(table.first())) {
            if (validity.successors().isEmpty()) {
                ended.add(new Ended(area.code(), table.end()));
            } else {
                fault(
                        row,
                        "area-ended",
                        "%s is op %s opgegaan in %s. Controleer het jaar van de tabel."
                                .formatted(area.code(), validity.to(), validity.successors()));
            }
        }
    }

    private void name(Named area, Area existing) {
        var printed = area.name();
        if (area.code().kind() == AreaKind.MUNICIPALITY
                && printed != null
                && !printed.equals(existing.name())
                && !known.isNamed(area.code(), printed)) {
            named.add(new AreaName(printed, area.code(), table.first(), null));
        }
    }

    private void membership(ClassifiedArea row, Named parent) {
        if (known.area(parent.code()).isEmpty()) {
            begin(parent, row.row());
        }
        var current = known.membership(row.area().code(), parent.code().kind(), table.first());
        if (current.filter(each -> each.parent().equals(parent.code())).isEmpty()) {
            join(row, parent, current);
        }
    }

    private void join(ClassifiedArea row, Named parent, Optional<AreaMembership> current) {
        var area = row.area().code();
        if (current.isPresent() && current.get().from().equals(table.first())) {
            fault(
                    row.row(),
                    "other-parent",
                    "%s hoort volgens een eerdere tabel van %d bij %s en hier bij %s. Controleer welke klopt."
                            .formatted(area, table.year(), current.get().parent(), parent.code()));
        }
        current.ifPresent(each -> left.add(new Left(area, each.parent(), each.from(), table.first())));
        var until = current.map(AreaMembership::to)
                .or(() -> known.nextMembership(area, parent.code().kind(), table.first()))
                .orElse(null);
        joined.add(new AreaMembership(area, parent.code(), table.first(), until, basis));
    }

    /** A municipality that a newer, complete table no longer has came to an end; in whom it went up the table does not say. */
    private void endings() {
        var present = new LinkedHashMap<AreaCode, ClassifiedArea>();
        table.of(AreaKind.MUNICIPALITY).forEach(row -> present.put(row.area().code(), row));
        var expected = known.municipalitiesOn(lastDayBefore());
        if (present.isEmpty()) {
            return;
        }
        var gone = expected.stream().filter(code -> !present.containsKey(code)).toList();
        if (gone.size() > expected.size() * (1 - COMPLETE)) {
            faults.add(new Fault(
                    Place.FILE,
                    "bestand",
                    null,
                    "incomplete-table",
                    "De tabel mist %d van de %d bekende gemeenten, zoals %s. Neem de tabel van heel Nederland."
                            .formatted(gone.size(), expected.size(), first(gone))));
        } else if (!known.hasLater(table.year())) {
            gone.stream().filter(known::lastsOn).forEach(code -> ended.add(new Ended(code, table.first())));
        }
    }

    private LocalDate lastDayBefore() {
        return known.hasLater(table.year()) ? table.first() : table.first().minusDays(1);
    }

    private static AreaCode first(List<AreaCode> codes) {
        return codes.stream().min(Comparator.naturalOrder()).orElseThrow();
    }

    private void fault(int row, String code, String detail) {
        faults.add(new Fault(Place.FILE, "bestand", "regel " + row, code, detail));
    }
}
