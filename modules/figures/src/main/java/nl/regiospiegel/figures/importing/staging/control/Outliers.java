package nl.regiospiegel.figures.importing.staging.control;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import nl.regiospiegel.figures.importing.entity.ImportRemark;
import nl.regiospiegel.figures.importing.entity.Severity;
import nl.regiospiegel.figures.importing.staging.entity.ImportTarget;

/**
 * Finds figures outside the natural limits of their own series (an XmR chart): the mean plus or minus 2.66 times the mean
 * moving range between adjacent periods, for series of eight points or more. A series takes one figure of each period: the
 * one found, or else the latest vintage stored.
 */
final class Outliers {

    private static final int FEWEST = 8;
    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final String LONG_ENOUGH =
            """
            select count(*) from (
              select from (select indicator, period_kind, index from staged_place
                           union select indicator, period_kind, index from stored_place) known
              group by indicator, period_kind having count(*) >= %d) series
            """
                    .formatted(FEWEST);
    private static final String SERIES = "indicator, area, period_kind, referrer, care_form, age, end_reason";
    private static final String FIND =
            """
            with series as materialized (select distinct indicator, area, period_kind from judged_figure),
            candidate as (
              select %1$s, period, vintage_date, true as staged, outcome in ('new', 'changed') as judged, row_number,
                numerator, denominator, value from judged_figure
              union all
              select %2$s, f.period, f.vintage_date, false, false, 0, f.numerator, f.denominator, f.value from {figures} f
              join series on series.indicator = f.indicator and series.area = f.area and series.period_kind = f.period_kind
              where {ours}
            ), chosen as (
              select distinct on (%1$s, period) %1$s, period, judged, row_number,
                case when value is not null then 1 when denominator is null then 2 else 3 end as form,
                case when value is not null then value::float8 when denominator is null then numerator::float8
                  when denominator > 0 then numerator::float8 / denominator::float8 end as x, %3$s as index
              from candidate order by %1$s, period, staged desc, vintage_date desc
            ), moving as (
              select *, index - lag(index) over in_time as gap, abs(x - lag(x) over in_time) as move
              from chosen where x is not null
              window in_time as (partition by %1$s, form order by period)
            ), limited as (
              select *, count(*) over whole as points, avg(x) over whole as mean,
                2.66 * avg(move) filter (where gap = 1) over whole as reach
              from moving window whole as (partition by %1$s, form)
            )
            select * from limited
            where judged and points >= %4$d and abs(x - mean) > reach + 1e-9 * abs(mean)
            order by row_number
            """
                    .formatted(SERIES, SERIES.replaceAll("([a-z_]+)", "f.$1"), Warnings.INDEX, FEWEST);

    private final Statements statements;
    private final ImportTarget target;

    Outliers(Statements statements, ImportTarget target) {
        this.statements = statements;
        this.target = target;
    }

    void find(KeptRemarks remarks) {
        if (statements.number(LONG_ENOUGH) > 0) {
            statements.each(
                    StoredTables.of(target).in(FIND), row -> remarks.add(Severity.WARNING, row, Outliers::remark));
        }
    }

    private static ImportRemark remark(ResultSet row) throws SQLException {
        var mean = row.getDouble("mean");
        var reach = row.getDouble("reach");
        return new ImportRemark(
                Severity.WARNING,
                row.getLong("row_number"),
                null,
                number(row.getDouble("x")),
                "outlier",
                "%s valt buiten de eigen reeks van %d perioden, die van %s tot %s loopt als er niets bijzonders is."
                        .formatted(
                                FigureWords.key(row),
                                row.getLong("points"),
                                number(Math.max(0, mean - reach)),
                                number(mean + reach)),
                "Kijk of het cijfer klopt. Klopt het, dan kan de import gewoon door.");
    }

    private static String number(double value) {
        return String.format(DUTCH, Math.abs(value) < 10 ? "%.4f" : "%.1f", value);
    }
}
