package nl.regiospiegel.figures.importing.control;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.regiospiegel.figures.importing.entity.FoundFigure;
import nl.regiospiegel.figures.importing.entity.ImportRemark;
import nl.regiospiegel.figures.importing.entity.ImportedFigure;
import nl.regiospiegel.figures.importing.entity.Rule;
import nl.regiospiegel.figures.importing.entity.Severity;
import nl.regiospiegel.figures.publication.entity.Vintage;
import nl.regiospiegel.regions.rules.Fault;
import nl.regiospiegel.regions.rules.Fault.Place;

/** A small file, whole in memory: its figures, or its faults. Two rows about the same are a fault. */
final class GatheredFile implements ImportSink {

    private record What(ImportedFigure.Key key, Vintage vintage) {}

    private final String name;
    private final List<String> unused;
    private final List<ImportedFigure> figures = new ArrayList<>();
    private final List<ImportRemark> faults = new ArrayList<>();
    private final Map<What, Long> rows = new HashMap<>();

    GatheredFile(String name, List<String> unused) {
        this.name = name;
        this.unused = unused;
    }

    @Override
    public void figure(FoundFigure found) {
        var figure = found.figure();
        var earlier = rows.putIfAbsent(new What(figure.key(), figure.vintage()), found.row());
        if (earlier == null) {
            figures.add(figure);
        } else {
            faults.add(Rule.DUPLICATE_ROW.remark(found.row(), null, null, earlier));
        }
    }

    @Override
    public void remark(ImportRemark remark) {
        boolean expected = remark.rule().equals(Rule.UNKNOWN_COLUMN.code()) && unused.contains(remark.column());
        if (remark.severity() != Severity.INFORMATION && !expected) {
            faults.add(remark);
        }
    }

    @Override
    public void progress(long rows, double fraction) {
        // a small file is read at once
    }

    @Override
    public boolean cancelled() {
        return false;
    }

    /**
     * The figures.
     *
     * @throws FaultyFile when anything is wrong
     */
    List<ImportedFigure> figures() {
        if (!faults.isEmpty()) {
            throw new FaultyFile(faults.stream()
                    .distinct()
                    .sorted(Comparator.comparing(ImportRemark::row))
                    .map(this::fault)
                    .toList());
        }
        return figures;
    }

    private Fault fault(ImportRemark remark) {
        var pointer = "regel " + Math.max(1, remark.row());
        return new Fault(Place.FILE, name, pointer, remark.rule(), remark.detail() + " " + remark.remedy());
    }
}
