package nl.regiospiegel.app.it;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Tries the wall between regions, table by table, and lists where it leaks. Finds the tables itself: every one with a
 * {@code region_id}, whoever made it. Works in the transaction of a superuser, which the caller rolls back.
 */
final class Isolation {

    /** Says which region a login name belongs to, so it must be read before any region speaks; holds no secret. */
    private static final String SHARED = "identity.login_name";

    private static final String APPLICATION = "regiospiegel_application";
    private static final String OWN = "iso-een";
    private static final String OTHER = "iso-twee";

    private final Rows rows;
    private final List<String> leaks = new ArrayList<>();

    private Isolation(Connection superuser) {
        this.rows = new Rows(superuser);
    }

    static List<String> leaks(Connection superuser) throws SQLException {
        var isolation = new Isolation(superuser);
        var tables = isolation.tables();
        for (var table : tables) {
            isolation.walls(table);
            isolation.keys(table);
        }
        // from here on the tables are taken apart
        for (var table : tables) {
            isolation.sow(table);
            isolation.reading(table);
            isolation.writing(table);
        }
        return isolation.leaks;
    }

    static List<String> tables(Connection superuser) throws SQLException {
        return new Isolation(superuser).tables();
    }

    private List<String> tables() throws SQLException {
        return rows.texts(
                """
                select a.attrelid::regclass::text from pg_attribute a
                join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
                where a.attname = 'region_id' and not a.attisdropped and c.relkind in ('r', 'p')
                  and n.nspname not in ('pg_catalog', 'information_schema')
                  and a.attrelid::regclass::text <> '%s' order by 1"""
                        .formatted(SHARED));
    }

    private void walls(String table) throws SQLException {
        expect(
                table,
                "row-level security is enabled and forced",
                """
                select relrowsecurity and relforcerowsecurity and relowner <> '%s'::regrole
                from pg_class where oid = '%s'::regclass"""
                        .formatted(APPLICATION, table));
        expect(
                table,
                "other regions' rows are at most read",
                """
                select count(*) = 1 from pg_policy where polrelid = '%s'::regclass and polcmd <> 'r'
                """
                        .formatted(table));
    }

    private void keys(String table) throws SQLException {
        expect(
                table,
                "every key starts with region_id",
                """
                select coalesce(bool_and(a.attname = 'region_id'), false) from pg_index i
                join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
                where i.indrelid = '%s'::regclass and i.indisunique"""
                        .formatted(table));
        expect(
                table,
                "every reference to another region-owned table starts with region_id",
                """
                select coalesce(bool_and(own.attname = 'region_id' and their.attname = 'region_id'), true)
                from pg_constraint f
                join pg_attribute own on own.attrelid = f.conrelid and own.attnum = f.conkey[1]
                join pg_attribute their on their.attrelid = f.confrelid and their.attnum = f.confkey[1]
                where f.contype = 'f' and f.conrelid = '%s'::regclass and f.confrelid <> '%s'::regclass
                  and exists (select from pg_attribute r where r.attrelid = f.confrelid and r.attname = 'region_id')
                """
                        .formatted(table, SHARED));
    }

    /** Two rows for each of two regions, one of them published where the table knows that. */
    private void sow(String table) throws SQLException {
        for (var constraint : rows.texts("select conname from pg_constraint where contype in ('c', 'f', 'p', 'u', 'x')"
                + " and conrelid = '%s'::regclass".formatted(table))) {
            rows.execute("alter table %s drop constraint if exists %s cascade".formatted(table, constraint));
        }
        for (var index : rows.texts("select indexrelid::regclass::text from pg_index where indisunique"
                + " and indrelid = '%s'::regclass".formatted(table))) {
            rows.execute("drop index " + index);
        }
        // the policies must hold by themselves, whatever is granted
        rows.execute("grant all on %s to %s".formatted(table, APPLICATION));
        for (var region : List.of(OWN, OTHER)) {
            rows.execute(rows.sample(table, region, 1, false));
            rows.execute(rows.sample(table, region, 2, true));
        }
    }

    private void reading(String table) throws SQLException {
        var published = published(table);
        var foreign = published.isEmpty() ? "" : " and not " + published;
        rows.speakAs(OWN);
        expect(table, "a region sees its own rows", count(table, OWN, "") + " = 2");
        expect(table, "a region sees no rows of another, published ones aside", count(table, OTHER, foreign) + " = 0");
        if (!foreign.isEmpty()) {
            expect(table, "a region sees what another published", count(table, OTHER, " and " + published) + " = 1");
        }
        for (var nobody : List.of("", "iso-niemand")) {
            rows.speakAs(nobody);
            expect(table, "a region that does not exist owns nothing", count(table, OWN, foreign) + " = 0");
        }
        rows.speakAs("");
        expect(table, "without a region there are no rows", "select (select count(*) from " + table + ") = 0");
        rows.beSilent();
        expect(
                table,
                "before any region was ever set there are no rows",
                "select (select count(*) from " + table + ") = 0");
        rows.beSuperuser();
    }

    /** How a table that others may read says so: for all of them at once, or by naming who may. */
    private String published(String table) throws SQLException {
        if (rows.has(table, "readers")) {
            return "(readers @> '{*}')";
        }
        return rows.has(table, "published") ? "published" : "";
    }

    private void writing(String table) throws SQLException {
        rows.speakAs(OWN);
        refuse(table, "a row for another region is added", rows.sample(table, OTHER, 3, false));
        refuse(table, "a published row for another region is added", rows.sample(table, OTHER, 4, true));
        refuse(
                table,
                "an own row is given to another region",
                "update %s set region_id = 'iso-drie' where region_id = '%s'".formatted(table, OWN));
        refuse(
                table,
                "a row of another region is changed",
                "update %s set region_id = region_id where region_id = '%s'".formatted(table, OTHER));
        refuse(
                table,
                "a row of another region is deleted",
                "delete from %s where region_id = '%s'".formatted(table, OTHER));
        rows.beSuperuser();
    }

    private static String count(String table, String region, String condition) {
        return "select (select count(*) from %s where region_id = '%s'%s)".formatted(table, region, condition);
    }

    private void expect(String table, String rule, String question) throws SQLException {
        if (!rows.isTrue(question)) {
            leaks.add(table + ": not so that " + rule);
        }
    }

    private void refuse(String table, String wrong, String statement) throws SQLException {
        if (rows.changes(statement)) {
            leaks.add(table + ": " + wrong);
        }
    }
}
