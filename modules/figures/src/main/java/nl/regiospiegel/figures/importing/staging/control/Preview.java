package nl.regiospiegel.figures.importing.staging.control;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.importing.entity.Breakdown;
import nl.regiospiegel.figures.importing.entity.ImportRemark;
import nl.regiospiegel.figures.importing.entity.ImportedFigure.Key;
import nl.regiospiegel.figures.importing.entity.Severity;
import nl.regiospiegel.figures.importing.staging.entity.NumberedRemark;
import nl.regiospiegel.figures.importing.staging.entity.Outcome;
import nl.regiospiegel.figures.importing.staging.entity.StagedCount;
import nl.regiospiegel.figures.importing.staging.entity.StagedFigure;
import nl.regiospiegel.figures.importing.staging.entity.StagedFigure.Numbers;
import nl.regiospiegel.figures.importing.staging.entity.StagedImport;
import nl.regiospiegel.figures.indicator.entity.IndicatorCode;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.publication.entity.PublicationStatus;
import nl.regiospiegel.figures.publication.entity.Vintage;
import nl.regiospiegel.regions.language.Coded;

/** What a checked file would do, for people to decide on. */
public final class Preview {

    private static final String COUNTS =
            """
            select * from figures.import_count where region_id = ? and job = ?
            order by indicator, period_kind, period, outcome
            """;
    private static final String DIFFERENCES =
            """
            select * from figures.import_figure where region_id = ? and job = ? and outcome = 'changed' and position > ?
            order by position limit ?
            """;
    private static final String REMARKS =
            """
            select * from figures.import_remark where region_id = ? and job = ? and number > ? order by number limit ?
            """;

    private final Statements statements;
    private final StagedImport about;

    /**
     * @param connection in a transaction in which the region speaks
     * @param about which import
     */
    public Preview(Connection connection, StagedImport about) {
        this.statements = new Statements(connection);
        this.about = about;
    }

    /** How many figures of each indicator and period are new, changed, unchanged or rejected. */
    public List<StagedCount> counts() {
        return statements.all(COUNTS, Preview::count, region(), about.job());
    }

    /**
     * Figures that are stored in an earlier vintage with other numbers, in the order of the key.
     *
     * @param after position of the last one seen, 0 for the first page
     * @param most how many at most
     */
    public List<StagedFigure> differences(long after, int most) {
        return statements.all(DIFFERENCES, Preview::figure, region(), about.job(), after, most);
    }

    /**
     * What is wrong or striking, faults first and then in the order in which it was found; of each import the first ten
     * thousand.
     *
     * @param after number of the last one seen, 0 for the first page
     * @param most how many at most
     */
    public List<NumberedRemark> remarks(long after, int most) {
        return statements.all(REMARKS, Preview::remark, region(), about.job(), after, most);
    }

    /** Gives every remark that was kept, one by one. */
    public void eachRemark(Consumer<NumberedRemark> taking) {
        statements.each(REMARKS, row -> taking.accept(remark(row)), region(), about.job(), 0L, Integer.MAX_VALUE);
    }

    private String region() {
        return about.region().value();
    }

    private static StagedCount count(ResultSet row) throws SQLException {
        return new StagedCount(
                new IndicatorCode(row.getString("indicator")),
                Period.parse(row.getString("period")).orElseThrow(),
                Coded.find(Outcome.class, row.getString("outcome")).orElseThrow(),
                row.getLong("figures"));
    }

    private static StagedFigure figure(ResultSet row) throws SQLException {
        var part = new Breakdown(
                row.getString("referrer"),
                row.getString("care_form"),
                row.getString("age"),
                row.getString("end_reason"));
        var key = new Key(
                new IndicatorCode(row.getString("indicator")),
                new AreaCode(row.getString("area")),
                Period.parse(row.getString("period")).orElseThrow(),
                part);
        return new StagedFigure(
                row.getLong("position"),
                row.getLong("row_number"),
                Outcome.CHANGED,
                key,
                numbers(row, row.getObject("vintage_date", LocalDate.class), ""),
                numbers(row, row.getObject("previous_date", LocalDate.class), "previous_"));
    }

    private static Numbers numbers(ResultSet row, LocalDate date, String before) throws SQLException {
        var status = Coded.find(PublicationStatus.class, row.getString(before + "status"))
                .orElseThrow();
        return new Numbers(
                new Vintage(row.getString(before + "vintage"), date, status),
                row.getBigDecimal(before + "numerator"),
                row.getBigDecimal(before + "denominator"),
                row.getBigDecimal(before + "value"),
                row.getBigDecimal(before + "standard_deviation"));
    }

    private static NumberedRemark remark(ResultSet row) throws SQLException {
        return new NumberedRemark(
                row.getLong("number"),
                new ImportRemark(
                        Coded.find(Severity.class, row.getString("severity")).orElseThrow(),
                        row.getLong("row_number"),
                        row.getString("column_name"),
                        row.getString("value"),
                        row.getString("rule"),
                        row.getString("detail"),
                        row.getString("remedy")));
    }
}
