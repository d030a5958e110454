package nl.regiospiegel.figures.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Invented regions of one invented municipality each, and as many invented figures as are asked for. */
final class ComparedFigures {

    /** They make, with what they are compared with, twelve areas. */
    static final int REGIONS = 11;

    static final int FIRST_YEAR = 2013;
    static final int LAST_YEAR = 2023;

    private static final String YEAR = "JJ00";
    private static final String EXAMPLE = "voorbeeldregio-a";
    private static final Path EXAMPLES = Path.of(
            System.getProperty("user.dir"), "..", "regions", "src", "main", "resources", "demonstration", EXAMPLE);
    private static final Path TENANTS = Path.of(System.getProperty("user.dir"), "..", "..", "tenants");
    private static final int FIRST_MUNICIPALITY = 9501;
    private static final String SET = "meting";
    private static final String DATA_SET =
            "insert into figures.data_set (id, content_hash, title, publisher, retrieved, demonstration)"
                    + " values ('meting', 'meting', 'Meting (fictief)', 'Meting', date '2026-11-22', true) on conflict do nothing";
    private static final int AREAS_COMPARED = 340;
    private static final String AREAS =
            "insert into figures.area (code, name, kind, demonstration) select 'VB' || n, 'Meetplaats ' || n || ' (fictief)',"
                    + " 'municipality', true from generate_series(%d, %d) n on conflict do nothing";
    private static final String FIGURES =
            """
            insert into figures.national_figure (indicator, area, period_kind, period, referrer, care_form, vintage_date, vintage,
              status, obs_status, conf_status, numerator, denominator, data_set, demonstration)
            select * from (select i.code, a.code, 'year', y || 'JJ00', case part %% 9 when 0 then '_T' else '0' || part %% 9 end,
              case part / 9 when 0 then '_T' else 'A' || part / 9 end, date '2026-10-31', '2026-10-31', 'definitive', 'A', 'F',
              5 * (1 + abs(hashtext(a.code || i.code || y || part)) %% 70), 400 + 5 * (abs(hashtext(a.code || y)) %% 5000), '%s', true
            from generate_series(0, 80) part, generate_series(2013, 2023) y,
              (select code from figures.area where name like 'Meetplaats%%') a,
              figures.indicator i
            order by part, i.kind <> 'share', i.code, a.code, y limit %d) chosen order by 1, 2, 3, 5, 6, 4
            on conflict do nothing""";
    private static final String ENOUGH = "select count(*) from figures.national_figure";

    private ComparedFigures() {}

    /** The shipped regions and those of the benchmark, as a folder to start the product with. */
    static Map<String, String> settings(Path folder) throws IOException {
        var tenants = folder.resolve("tenants");
        copy(TENANTS, tenants);
        for (int i = 0; i < REGIONS; i++) {
            var region = tenants.resolve(region(i));
            copy(EXAMPLES, region);
            Files.deleteIfExists(region.resolve("indicators.yaml"));
            try (var files = Files.list(region)) {
                for (var file : files.toList()) {
                    Files.writeString(
                            file,
                            Files.readString(file).replace(EXAMPLE, region(i)).replace("VB0101", area(i)));
                }
            }
        }
        return Map.of("REGIOSPIEGEL_TENANTS_DIRECTORY", tenants.toString());
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    private static String region(int number) {
        return "meting-" + (char) ('a' + number);
    }

    private static String area(int number) {
        return "VB" + (FIRST_MUNICIPALITY + number);
    }

    static List<String> regions() {
        return IntStream.range(0, REGIONS).mapToObj(ComparedFigures::region).toList();
    }

    static List<String> areas() {
        return IntStream.range(0, REGIONS).mapToObj(ComparedFigures::area).toList();
    }

    /** Adds figures until there are this many, without a breakdown first, and lets the server look at what it has. */
    static void fill(Connection superuser, long number) throws SQLException {
        try (var statement = superuser.createStatement()) {
            statement.execute(DATA_SET);
            statement.execute(AREAS.formatted(FIRST_MUNICIPALITY, FIRST_MUNICIPALITY + AREAS_COMPARED - 1));
            statement.execute(FIGURES.formatted(SET, number));
            statement.execute("vacuum analyze figures.national_figure");
        }
    }

    static long stored(Connection superuser) throws SQLException {
        try (var statement = superuser.createStatement();
                var rows = statement.executeQuery(ENOUGH)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** Every share compared with every other invented area, from this year on: no two ask for the same. */
    static List<Asked> questions(Connection superuser, int firstYear) throws SQLException {
        var all = new ArrayList<Asked>();
        try (var statement = superuser.createStatement();
                var rows = statement.executeQuery(
                        """
                        select i.code, a.area from figures.indicator i,
                          (select distinct area from figures.national_figure where data_set = 'meting') a
                        where i.kind = 'share' and a.area > 'VB9511' and exists (select 1 from figures.national_figure n
                          where n.indicator = i.code and n.area = a.area and n.data_set = 'meting')
                        order by hashtext(i.code || a.area)""")) {
            while (rows.next()) {
                all.add(new Asked(rows.getString(1), rows.getString(2), firstYear));
            }
        }
        return all;
    }

    /** One comparison: an indicator, the area that all regions are compared with, and the first year. */
    record Asked(String indicator, String benchmark, int firstYear) {

        String first() {
            return firstYear + YEAR;
        }

        String last() {
            return LAST_YEAR + YEAR;
        }

        /** Every area in every year, at two confidences. */
        int rows() {
            return (REGIONS + 1) * (LAST_YEAR - firstYear + 1) * 2;
        }

        String query() {
            return "comparisons/outcomes?indicator=" + indicator + "&regions=" + String.join(",", regions())
                    + "&benchmark=" + benchmark + "&periodKind=year&from=" + first() + "&to=" + last();
        }
    }
}
