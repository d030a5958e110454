package nl.regiospiegel.figures.importing.staging.control;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import nl.regiospiegel.figures.importing.staging.entity.ConfirmedImport;
import nl.regiospiegel.figures.importing.staging.entity.StagedImport;
import nl.regiospiegel.figures.publication.entity.DataSet;

/**
 * Stores what was previewed, all of it or nothing, in the caller's transaction; a second time it only tells what the first
 * one stored. Confirmations for the same figures wait for each other.
 */
public final class ConfirmingFigures {

    private static final String LIMITS = "set local statement_timeout = '60min'; set local lock_timeout = '10min'";
    private static final String LOCK = "select pg_advisory_xact_lock(hashtext('figures.importing'), hashtext(?))";
    private static final String HEADER =
            """
            select national, added + changed as to_store, errors, known_data_sets, data_set, stored, confirmed_at
            from figures.import_staging where region_id = ? and job = ? for update
            """;
    private static final String STORED_SINCE =
            """
            select count(*) from (
              select from figures.import_figure i join {figures} f
                on f.indicator = i.indicator and f.area = i.area and f.period_kind = i.period_kind
                  and f.referrer = i.referrer and f.care_form = i.care_form and f.age = i.age
                  and f.end_reason = i.end_reason and f.period = i.period and f.vintage_date <= i.vintage_date
                  and f.vintage_date > coalesce(i.previous_date, '-infinity')
              where i.region_id = ? and i.job = ? and {ours} limit 1) since
            """;
    private static final String STORE =
            """
            insert into {figures} ({owner column}%1$s, data_set, demonstration)
            select {owner}%1$s, ?, ? from figures.import_figure where region_id = ? and job = ? order by position
            """
                    .formatted(JudgingFigures.COLUMNS);
    private static final String CONFIRMED =
            """
            update figures.import_staging set data_set = ?, stored = ?, confirmed_at = clock_timestamp()
            where region_id = ? and job = ?
            """;
    private static final String CLEAR = "delete from figures.import_figure where region_id = ? and job = ?";
    private static final String FORGET = "delete from figures.import_staging where region_id = ? and job = ?";

    private record Header(boolean national, long toStore, long errors, long known, ConfirmedImport confirmed) {

        private static Header read(ResultSet row) throws SQLException {
            var confirmed = row.getObject("confirmed_at") == null
                    ? null
                    : new ConfirmedImport(row.getString("data_set"), row.getLong("stored"));
            return new Header(
                    row.getBoolean("national"),
                    row.getLong("to_store"),
                    row.getLong("errors"),
                    row.getLong("known_data_sets"),
                    confirmed);
        }
    }

    private final Statements statements;
    private final StagedImport about;

    /**
     * @param connection in a transaction in which the region speaks
     * @param about which import
     */
    public ConfirmingFigures(Connection connection, StagedImport about) {
        this.statements = new Statements(connection);
        this.about = about;
    }

    /**
     * Stores the figures under this data set; when nothing would change, neither.
     *
     * @throws CannotConfirm when there is nothing to confirm, when anything was wrong with it, or when figures that it was
     *     compared with changed since; the caller rolls back
     */
    public ConfirmedImport confirm(DataSet set) {
        statements.run(LIMITS);
        var header = statements.all(HEADER, Header::read, region(), about.job()).stream()
                .findFirst()
                .orElseThrow(CannotConfirm::unknown);
        if (header.confirmed() != null) {
            return header.confirmed();
        }
        if (header.errors() > 0) {
            throw CannotConfirm.faulty(header.errors());
        }
        return header.toStore() == 0 ? done(null, 0) : store(header, set);
    }

    private ConfirmedImport store(Header header, DataSet set) {
        var tables = StoredTables.of(header.national());
        statements.run(LOCK, header.national() ? "" : region());
        var sets = new StoredDataSets(statements, header.national());
        if (sets.count() != header.known() && statements.number(tables.in(STORED_SINCE), region(), about.job()) > 0) {
            throw CannotConfirm.storedSince();
        }
        sets.add(set);
        var stored = statements.run(tables.in(STORE), set.id(), set.demonstration(), region(), about.job());
        if (stored != header.toStore()) {
            throw CannotConfirm.lost();
        }
        statements.run(CLEAR, region(), about.job());
        return done(set.id(), stored);
    }

    private ConfirmedImport done(String dataSet, long stored) {
        statements.run(CONFIRMED, dataSet, stored, region(), about.job());
        return new ConfirmedImport(dataSet, stored);
    }

    /** Takes away all that was kept of an import: what it would store, its counts and its remarks. */
    public void forget() {
        statements.run(CLEAR, region(), about.job());
        statements.run(FORGET, region(), about.job());
    }

    private String region() {
        return about.region().value();
    }
}
