package nl.regiospiegel.figures.importing.staging.control;

import nl.regiospiegel.figures.importing.staging.entity.ImportTarget;

/**
 * Sets every figure found beside the stored one of the same key with the latest vintage not after its own, in one pass over
 * both in the order of the key. Figures of the file itself come in between, so that two vintages in one file are compared
 * with each other, and a figure that stands in it twice is seen.
 */
final class JudgingFigures {

    static final String COLUMNS =
            """
            indicator, area, period_kind, period, referrer, care_form, age, end_reason, vintage_date, vintage, status,
            obs_status, conf_status, numerator, denominator, value, standard_deviation""";

    static final String STAGED =
            """
            create temporary table staged_figure (
              row_number bigint not null, indicator text not null, area text not null, period_kind text not null,
              period text collate "C" not null, referrer text not null, care_form text not null, age text not null,
              end_reason text not null, vintage_date date not null, vintage text not null, status text not null,
              obs_status text not null, conf_status text, numerator numeric, denominator numeric, value numeric,
              standard_deviation numeric
            ) on commit drop
            """;

    /** Columns in the order in which {@link FigureStream} sends them. */
    static final String COPY =
            """
            copy staged_figure (row_number, indicator, area, period_kind, period, referrer, care_form, age, end_reason,
              vintage_date, vintage, status, obs_status, conf_status, numerator, denominator, value, standard_deviation) from stdin
            """;

    private static final String JUDGE =
            """
            create temporary table judged_figure on commit drop as
            with series as materialized (select distinct indicator, area from staged_figure),
            asked as materialized (select distinct indicator, period_kind, period from staged_figure),
            candidate as (
              select true as staged, row_number, %1$s from staged_figure
              union all
              select false, 0, %2$s from {figures} f
              join series on series.indicator = f.indicator and series.area = f.area
              join asked on asked.indicator = f.indicator and asked.period_kind = f.period_kind and asked.period = f.period
              where {ours}
            ), compared as (
              select row_number() over in_order as position, staged, row_number, %1$s,
                lag(staged) over of_key as previous_staged, lag(vintage_date) over of_key as previous_date,
                lag(vintage) over of_key as previous_vintage, lag(status) over of_key as previous_status,
                lag(numerator) over of_key as previous_numerator, lag(denominator) over of_key as previous_denominator,
                lag(value) over of_key as previous_value,
                lag(standard_deviation) over of_key as previous_standard_deviation
              from candidate
              window of_key as (partition by indicator, area, period_kind, referrer, care_form, age, end_reason, period
                                order by vintage_date, staged, row_number),
                     in_order as (order by indicator, area, period_kind, referrer, care_form, age, end_reason, period,
                                  vintage_date, staged, row_number)
            )
            select position, row_number, %1$s,
              case when previous_date is null then 'new'
                   when previous_date = vintage_date and previous_staged then 'duplicate'
                   when numerator is not distinct from previous_numerator
                     and denominator is not distinct from previous_denominator
                     and value is not distinct from previous_value
                     and standard_deviation is not distinct from previous_standard_deviation and status = previous_status then 'unchanged'
                   when previous_date = vintage_date then 'vintage-taken'
                   else 'changed' end as outcome,
              previous_date, previous_vintage, previous_status, previous_numerator, previous_denominator, previous_value,
              previous_standard_deviation
            from compared where staged
            """;

    private static final String STORE =
            """
            insert into figures.import_figure (region_id, job, position, row_number, outcome, %1$s,
              previous_date, previous_vintage, previous_status, previous_numerator, previous_denominator, previous_value,
              previous_standard_deviation)
            select ?, ?, position, row_number, outcome, %1$s,
              previous_date, previous_vintage, previous_status, previous_numerator, previous_denominator, previous_value,
              previous_standard_deviation
            from judged_figure where outcome in ('new', 'changed')
            """
                    .formatted(COLUMNS);

    private JudgingFigures() {}

    static String judge(ImportTarget target) {
        var ofStored = COLUMNS.replaceAll("([a-z_]+)", "f.$1");
        return StoredTables.of(target).in(JUDGE.formatted(COLUMNS, ofStored));
    }

    /** Rows of a table made in order are read in that order. */
    static String store() {
        return STORE;
    }
}
