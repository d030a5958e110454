package nl.regiospiegel.app.it;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/**
 * Own figures of a region as it counted them, put in the database as an import would.
 *
 * @param region whose
 * @param indicator of what
 * @param period of one year, as 2016JJ00
 */
record RawFigures(String region, String indicator, String period) {

    /**
     * One count of an area.
     *
     * @param referrer part of the total, {@code _T} for the total
     */
    record Counted(String area, String referrer, int numerator, int denominator) {

        static Counted of(String area, int numerator, int denominator) {
            return new Counted(area, "_T", numerator, denominator);
        }
    }

    /** Keeps them in a vintage of this day; only outside the server, where the superuser can be. */
    void keep(String vintage, List<Counted> counts) {
        try (var connection =
                DriverManager.getConnection(System.getProperty("regiospiegel.it.database.url"), "postgres", "none")) {
            for (var statement : statements(vintage, counts)) {
                new Rows(connection).execute(statement);
            }
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** What keeps them, on behalf of the region. */
    List<String> statements(String vintage, List<Counted> counts) {
        var set = region + ":proef-" + vintage;
        var source =
                """
                insert into figures.region_data_set (region_id, id, content_hash, title, publisher, retrieved, demonstration)
                values ('%s', '%s', 'proef', 'Telling van de regio', 'De regio', '%s', false) on conflict do nothing"""
                        .formatted(region, set, vintage);
        return Stream.concat(Stream.of(source), counts.stream().map(count -> insert(count, vintage, set)))
                .toList();
    }

    private String insert(Counted count, String vintage, String set) {
        return """
                insert into figures.region_figure (region_id, indicator, area, period_kind, period, referrer, vintage_date,
                  vintage, status, obs_status, conf_status, numerator, denominator, data_set, demonstration)
                values ('%s', '%s', '%s', 'year', '%s', '%s', '%s', '%s', 'definitive', 'A', 'F', %d, %d, '%s', false)"""
                .formatted(
                        region,
                        indicator,
                        count.area(),
                        period,
                        count.referrer(),
                        vintage,
                        vintage,
                        count.numerator(),
                        count.denominator(),
                        set);
    }
}
