package nl.regiospiegel.figures.importing.staging.control;

import java.sql.ResultSet;
import java.sql.SQLException;
import nl.regiospiegel.figures.importing.entity.ImportRemark;
import nl.regiospiegel.figures.importing.entity.Severity;

/**
 * Names each registered series break that real figures found lie at: they cannot be set beside the period before. Invented
 * breaks are not stored, and real ones say nothing of invented figures.
 */
final class CrossingBreaks {

    private static final String FIND =
            """
            with known as (
              select indicator, period_kind, index, period, min(row_number) as row_number from staged_place group by 1, 2, 3, 4
              union all
              select distinct indicator, period_kind, index, period, null::bigint from stored_place
            ), pair as (
              select later.indicator, later.period, later.period_kind,
                coalesce(later.row_number, earlier.row_number) as row_number, earlier.period as before
              from known later join known earlier
                on earlier.indicator = later.indicator and earlier.period_kind = later.period_kind
                  and earlier.index = later.index - 1
              where later.row_number is not null or earlier.row_number is not null
            ), dated as (
              select *, %s as first, %s as last from pair
            )
            select b.id, b.name_nl, min(d.row_number) as row_number, count(distinct d.indicator) as indicators,
              (array_agg(distinct d.indicator order by d.indicator))[1:10] as some, min(d.period) as period
            from dated d
            join figures.series_break_indicator i on i.indicator = d.indicator
            join figures.series_break b on b.id = i.series_break
            where b.kind <> 'revision' and d.first < b.date and d.last >= b.date
            group by b.id, b.name_nl, b.date order by b.date, b.id
            """
                    .formatted(firstDay("before"), lastDay("period"));

    private final Statements statements;

    CrossingBreaks(Statements statements) {
        this.statements = statements;
    }

    private static String firstDay(String period) {
        return """
               case period_kind when 'year' then make_date(left(%1$s, 4)::int, 1, 1)
                 when 'half-year' then make_date(left(%1$s, 4)::int, right(%1$s, 1)::int * 6 - 5, 1)
                 else %1$s::date end"""
                .formatted(period);
    }

    private static String lastDay(String period) {
        return """
               case period_kind when 'year' then make_date(left(%1$s, 4)::int, 12, 31)
                 when 'half-year' then make_date(left(%1$s, 4)::int, right(%1$s, 1)::int * 6, 30)
                 else %1$s::date end"""
                .formatted(period);
    }

    void find(KeptRemarks remarks) {
        statements.each(FIND, row -> remarks.add(Severity.INFORMATION, row, CrossingBreaks::remark));
    }

    private static ImportRemark remark(ResultSet row) throws SQLException {
        var some = (String[]) row.getArray("some").getArray();
        return new ImportRemark(
                Severity.INFORMATION,
                row.getLong("row_number"),
                null,
                row.getString("id"),
                "series-break",
                "De cijfers lopen over een trendbreuk heen: %s. Het gaat om %s."
                        .formatted(row.getString("name_nl"), SomeOf.all(some, row.getLong("indicators"))),
                "Vergelijk cijfers van voor en na de breuk niet met elkaar.");
    }
}
