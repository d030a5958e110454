package nl.regiospiegel.figures.observation.control;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.concurrent.atomic.AtomicInteger;
import nl.regiospiegel.figures.database.OwnServer;
import nl.regiospiegel.figures.indicator.entity.IndicatorCode;

/** Figures in the database of the tests, of an indicator that no other test has. */
final class StoredFigures {

    static final LocalDate PUBLISHED_ON = LocalDate.of(2024, 6, 1);

    private static final OwnServer SERVER = OwnServer.forTests();
    private static final AtomicInteger NUMBER = new AtomicInteger();

    final IndicatorCode indicator;

    StoredFigures() throws SQLException {
        var number = NUMBER.incrementAndGet();
        indicator = new IndicatorCode("KIJK-" + (char) ('A' + number / 26) + (char) ('A' + number % 26));
        execute("insert into figures.indicator values ('%s', 'Proef', 'Trial', 'proportion', 'share', 1)"
                .formatted(indicator));
        for (var area : new String[] {"GM9001", "GM9002", "GM9003"}) {
            execute(
                    "insert into figures.area values ('%1$s', '%1$s', 'municipality', null, null, false) on conflict do nothing"
                            .formatted(area));
        }
    }

    void national(String set, String area, String period, String vintage, int numerator) throws SQLException {
        var id = indicator + ":" + set;
        execute(
                """
                insert into figures.data_set (id, content_hash, title, publisher, retrieved, demonstration, loaded_at)
                values ('%s', '%s', 'Proef', 'Proef', '2024-01-01', false, clock_timestamp())"""
                        .formatted(id, numerator));
        execute(
                """
                insert into figures.national_figure (indicator, area, period_kind, period, vintage_date, vintage, status,
                  obs_status, numerator, data_set, demonstration)
                values ('%s', '%s', '%s', '%s', '%s', '%5$s', 'definitive', 'A', %d, '%s', false)"""
                        .formatted(indicator, area, kind(period), period, vintage, numerator, id));
    }

    /** A mean of 120 measurements. */
    void mean(String set, String area, String period, String vintage, String deviation) throws SQLException {
        national(set, area, period, "1999-01-01", 1);
        execute(
                """
                insert into figures.national_figure (indicator, area, period_kind, period, vintage_date, vintage, status,
                  obs_status, denominator, value, standard_deviation, data_set, demonstration)
                select indicator, area, period_kind, period, '%1$s', '%1$s', status, obs_status, 120, 23.4, %2$s, data_set, false
                from figures.national_figure where indicator = '%3$s' and area = '%4$s' and period = '%5$s' and numerator = 1"""
                        .formatted(vintage, deviation, indicator, area, period));
    }

    void published(String region, String publication, String area, String period, String vintage, int numerator)
            throws SQLException {
        published(region, publication, area, period, vintage, numerator, "{*}");
    }

    void published(
            String region,
            String publication,
            String area,
            String period,
            String vintage,
            int numerator,
            String readers)
            throws SQLException {
        var id = indicator + "-" + publication;
        var visibility = readers.equals("{*}") ? "all" : readers.equals("{}") ? "own" : "named";
        execute(
                """
                insert into figures.region_data_set (region_id, id, content_hash, title, publisher, retrieved, demonstration, readers)
                values ('%1$s', '%1$s:%2$s', '', 'Proef', 'Proef', '2024-01-01', false, '%3$s')"""
                        .formatted(region, id, readers));
        execute(
                """
                insert into figures.publication (region_id, id, indicator, period_kind, period, state, visibility, granted, readers,
                  threshold, rounding, history, published_on, published_at, content_hash, submitted_at, demonstration)
                values ('%s', '%s', '%s', '%s', '%s', 'published', '%s', '%7$s', '%7$s', 10, 1, false, '%8$s',
                  clock_timestamp(), '%9$s', now(), false)"""
                        .formatted(
                                region,
                                id,
                                indicator,
                                kind(period),
                                period,
                                visibility,
                                readers,
                                PUBLISHED_ON,
                                numerator));
        execute(
                """
                insert into figures.published_figure (region_id, indicator, area, period_kind, period, vintage_date, vintage, status,
                  obs_status, numerator, data_set, demonstration, publication, published_on, published_at, readers)
                select region_id, indicator, '%1$s', period_kind, period, '%2$s', '%2$s', 'definitive', 'A', %3$d,
                  region_id || ':' || id, false, id, published_on, published_at, readers
                from figures.publication where region_id = '%4$s' and id = '%5$s'"""
                        .formatted(area, vintage, numerator, region, id));
    }

    /** So many figures in one data set, each a one. */
    void many(String set, int number) throws SQLException {
        national(set, "GM9001", "1999JJ00", "2024-04-30", 1);
        execute(
                """
                insert into figures.national_figure (indicator, area, period_kind, period, referrer, vintage_date, vintage, status,
                  obs_status, numerator, data_set, demonstration)
                select indicator, area, period_kind, period, n::text, vintage_date, vintage, status, obs_status, numerator, data_set,
                  demonstration
                from figures.national_figure, generate_series(2, %d) n where indicator = '%s'"""
                        .formatted(number, indicator));
    }

    private static String kind(String period) {
        return period.contains("HJ") ? "half-year" : "year";
    }

    /** Now, by the clock of the database. */
    Instant moment() throws SQLException {
        try (var connection = SERVER.superuser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select clock_timestamp()")) {
            rows.next();
            return rows.getObject(1, OffsetDateTime.class).toInstant();
        }
    }

    Connection speakingAs(String region) throws SQLException {
        return SERVER.speakingAs(region);
    }

    /** A data set that is coming in: of the moment its transaction began, seen when that ends. */
    Connection comingIn(String set, int numerator) throws SQLException {
        var coming = SERVER.application();
        var id = indicator + ":" + set;
        try (var statement = coming.createStatement()) {
            statement.execute(
                    """
                    insert into figures.data_set (id, content_hash, title, publisher, retrieved, demonstration)
                    values ('%1$s', '', 'Proef', 'Proef', '2024-01-01', false);
                    insert into figures.national_figure (indicator, area, period_kind, period, vintage_date, vintage, status,
                      obs_status, numerator, data_set, demonstration)
                    values ('%2$s', 'GM9003', 'year', '2020JJ00', '2024-01-01', '2024-01-01', 'definitive', 'A', %3$d, '%1$s',
                      false)"""
                            .formatted(id, indicator, numerator));
        }
        return coming;
    }

    Connection silent() throws SQLException {
        return SERVER.application();
    }

    private static void execute(String sql) throws SQLException {
        try (var connection = SERVER.superuser();
                var statement = connection.createStatement()) {
            statement.execute(sql);
            connection.commit();
        }
    }
}
