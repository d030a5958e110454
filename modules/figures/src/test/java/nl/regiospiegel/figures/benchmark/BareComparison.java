package nl.regiospiegel.figures.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import nl.regiospiegel.figures.benchmark.ComparedFigures.Asked;

/**
 * The same comparison as one prepared statement, with row-level security on: of each area and year the latest vintage that
 * may be seen, Wilson's limits at 95 % and 99.8 %, and on which side of the benchmark they lie.
 */
final class BareComparison implements AutoCloseable {

    private static final String COLUMNS =
            "area, period, vintage_date, vintage, status, numerator, denominator, value, data_set, demonstration";
    private static final String ASKED =
            "where indicator = ? and area = any (?) and period_kind = 'year' and period between ? and ?"
                    + " and referrer = '_T' and care_form = '_T' and age = '_T' and end_reason = '_T'";
    private static final String COMPARE =
            """
            with latest as (
              select distinct on (area, period) * from (
                select null as region_id, null::timestamptz as published_at, %1$s from figures.national_figure %2$s
                union all
                select region_id, published_at, %1$s from figures.published_figure %2$s and not withdrawn) figure
              order by area, period, region_id nulls last, vintage_date desc, published_at desc),
            share as (select *, (numerator / denominator)::float8 as p, denominator::float8 as n from latest where denominator > 0),
            limited as (
              select share.*, z,
                (p + z * z / (2 * n)) / (1 + z * z / n) - z / (1 + z * z / n) * sqrt(p * (1 - p) / n + z * z / (4 * n * n)) as lower,
                (p + z * z / (2 * n)) / (1 + z * z / n) + z / (1 + z * z / n) * sqrt(p * (1 - p) / n + z * z / (4 * n * n)) as upper
              from share cross join (values (1.959963984540054), (3.090232306167814)) quantile (z))
            select limited.area, limited.period, limited.numerator, limited.denominator, limited.p, lower, upper, limited.status,
              limited.vintage, limited.data_set,
              case when lower > benchmark.p then 'higher' when upper < benchmark.p then 'lower' else 'similar' end
            from limited left join share benchmark on benchmark.area = ? and benchmark.period = limited.period
            order by limited.area, limited.period, z"""
                    .formatted(COLUMNS, ASKED);

    private final Connection connection;
    private final PreparedStatement speaking;
    private final PreparedStatement comparing;

    /** @param connection of a superuser, who becomes the role that the product has */
    BareComparison(Connection connection) throws SQLException {
        this.connection = connection;
        try (var statement = connection.createStatement()) {
            statement.execute("set role regiospiegel_application");
        }
        connection.setAutoCommit(false);
        speaking = connection.prepareStatement("select set_config('app.region', ?, true)");
        comparing = connection.prepareStatement(COMPARE);
    }

    /** In a transaction of its own, every row read; the number of rows. */
    int answer(Asked asked) throws SQLException {
        speaking.setString(1, ComparedFigures.regions().get(0));
        speaking.execute();
        ask(0, asked);
        ask(4, asked);
        comparing.setString(9, asked.benchmark());
        var rows = read();
        connection.commit();
        return rows;
    }

    private void ask(int before, Asked asked) throws SQLException {
        var areas = new ArrayList<>(ComparedFigures.areas());
        areas.add(asked.benchmark());
        comparing.setString(before + 1, asked.indicator());
        comparing.setArray(before + 2, connection.createArrayOf("text", areas.toArray()));
        comparing.setString(before + 3, asked.first());
        comparing.setString(before + 4, asked.last());
    }

    private int read() throws SQLException {
        int number = 0;
        try (var rows = comparing.executeQuery()) {
            var columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int column = 1; column <= columns; column++) {
                    rows.getObject(column);
                }
                number++;
            }
        }
        return number;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
