package nl.regiospiegel.figures.importing.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.regiospiegel.figures.importing.entity.ColumnRole;
import nl.regiospiegel.figures.importing.entity.ImportFormat;
import nl.regiospiegel.figures.importing.screening.control.Screening;
import nl.regiospiegel.figures.importing.screening.control.Screening.Sign;
import nl.regiospiegel.figures.importing.table.control.RowTaker;

/**
 * Looks through a whole file before anything is made of it: for client records, and for what a figure needs from other rows:
 * totals, stars behind periods, which periods stand there in more statuses.
 */
final class FirstPass implements RowTaker {

    private final ReadingFile file;
    private final Progress progress;
    private final Screening screening;
    private final List<Screening> others = new ArrayList<>();
    private ReadingContext context;
    private RowSense sense;
    private MeasureRows rows;
    private boolean needsStatuses;
    private boolean starred;
    private boolean knewTitles;

    FirstPass(ReadingFile file, Progress progress) {
        this.file = file;
        this.progress = progress;
        this.screening = new Screening(file.vocabulary().columns()::sort);
    }

    @Override
    public void heading(long row, List<String> columns) {
        screening.heading(row, columns);
        context = file.context(row, columns);
        knewTitles = !context.measureTitles().isEmpty();
        var remarks = new Remarks(Deaf.SINK);
        sense = new RowSense(context, remarks);
        needsStatuses = context.place(ColumnRole.VINTAGE_DATE) < 0 || context.isByMeasure();
        rows = context.isByMeasure() && needsTotals()
                ? new MeasureRows(
                        context, sense, new RowNumbers(context.heading(), remarks), null, remarks, file.totals())
                : null;
    }

    @Override
    public void above(long row, String[] cells) {
        screening.above(row, cells);
    }

    private boolean needsTotals() {
        return file.vocabulary().needsTotals(context);
    }

    @Override
    public boolean row(long row, String[] cells, int count) {
        screening.row(row, cells, count);
        if (rows != null) {
            rows.takeTotals(row, cells);
        }
        if (needsStatuses && (rows != null || sense.understand(row, cells))) {
            learn();
        }
        return screening.isClean() && progress.row();
    }

    private void learn() {
        starred |= sense.hasStar();
        if (sense.period() != null && sense.status() != null) {
            file.vintages().saw(sense.period(), sense.status());
        }
    }

    /** What else is in the file is only looked through. */
    RowTaker beside() {
        var other = Screening.besideFigures();
        others.add(other);
        return new RowTaker() {
            @Override
            public void heading(long row, List<String> columns) {
                other.heading(row, columns);
            }

            @Override
            public void above(long row, String[] cells) {
                other.above(row, cells);
            }

            @Override
            public boolean row(long row, String[] cells, int count) {
                other.row(row, cells, count);
                return other.isClean();
            }
        };
    }

    /** The first sign of client records. */
    Optional<Sign> sign() {
        return screening.atEnd().or(() -> others.stream()
                .map(Screening::atEnd)
                .flatMap(Optional::stream)
                .findFirst());
    }

    /** Whether the list that says what the codes of the measures mean came after the rows that use them. */
    boolean missedTitles() {
        return context != null
                && context.format() == ImportFormat.ODATA_V4
                && !knewTitles
                && !context.measureTitles().isEmpty();
    }

    boolean starred() {
        return starred;
    }
}
