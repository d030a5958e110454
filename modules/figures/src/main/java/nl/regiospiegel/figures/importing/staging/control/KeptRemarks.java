package nl.regiospiegel.figures.importing.staging.control;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import nl.regiospiegel.figures.importing.entity.ImportRemark;
import nl.regiospiegel.figures.importing.entity.Severity;
import nl.regiospiegel.figures.importing.staging.entity.StagedImport;

/** Counts every remark and keeps the first ten thousand, faults before the rest. */
final class KeptRemarks {

    private static final int KEPT = 10_000;
    private static final int LONGEST_TEXT = 1000;
    private static final String INSERT =
            """
            insert into figures.import_remark
              (region_id, job, number, severity, row_number, column_name, value, rule, detail, remedy)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final List<ImportRemark> faults = new ArrayList<>();
    private final List<ImportRemark> others = new ArrayList<>();
    private long errors;
    private long warnings;
    private long rejectedRows;
    private long lastRejectedRow;

    /** Counts a remark about this row of an answer, and makes it only when it will be kept. */
    void add(Severity severity, ResultSet row, Statements.Reading<ImportRemark> making) throws SQLException {
        if (ofKind(severity).size() < KEPT) {
            ofKind(severity).add(making.read(row));
        }
        count(severity);
    }

    private List<ImportRemark> ofKind(Severity severity) {
        return severity == Severity.ERROR ? faults : others;
    }

    private void count(Severity severity) {
        switch (severity) {
            case ERROR -> errors++;
            case WARNING -> warnings++;
            case INFORMATION -> {}
        }
    }

    /** A remark of the reading, which goes by row. */
    void add(ImportRemark remark) {
        if (ofKind(remark.severity()).size() < KEPT) {
            ofKind(remark.severity()).add(remark);
        }
        count(remark.severity());
        if (remark.severity() == Severity.ERROR && remark.row() > 0 && remark.row() != lastRejectedRow) {
            lastRejectedRow = remark.row();
            rejectedRows++;
        }
    }

    long errors() {
        return errors;
    }

    long warnings() {
        return warnings;
    }

    /** Rows from which the reading could not make figures. */
    long rejectedRows() {
        return rejectedRows;
    }

    void store(Statements statements, StagedImport about) {
        var kept = new ArrayList<>(faults);
        kept.addAll(others.subList(0, Math.min(others.size(), KEPT - faults.size())));
        var number = new long[1];
        statements.batch(INSERT, kept, remark -> {
            number[0]++;
            return new Object[] {
                about.region().value(),
                about.job(),
                number[0],
                remark.severity().code(),
                remark.row(),
                clean(remark.column()),
                clean(remark.value()),
                remark.rule(),
                clean(remark.detail()),
                clean(remark.remedy())
            };
        });
    }

    /** What PostgreSQL cannot store goes, and a value stays short enough to show. */
    private static String clean(String text) {
        if (text == null) {
            return null;
        }
        var storable = text.replace("\0", "");
        return storable.length() <= LONGEST_TEXT ? storable : storable.substring(0, LONGEST_TEXT) + "…";
    }
}
