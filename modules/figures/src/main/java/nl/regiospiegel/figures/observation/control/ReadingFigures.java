package nl.regiospiegel.figures.observation.control;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import nl.regiospiegel.figures.indicator.entity.IndicatorCode;
import nl.regiospiegel.figures.observation.control.KnownSets.DataSetMark;
import nl.regiospiegel.figures.observation.control.KnownSets.PublicationMark;
import nl.regiospiegel.figures.observation.control.KnownSets.Strand;
import nl.regiospiegel.figures.observation.entity.ObservationQuestion;
import nl.regiospiegel.figures.observation.entity.ObservedFigure;
import nl.regiospiegel.figures.observation.entity.Place;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;

/** Reads figures over a connection on which a region speaks, inside a transaction. */
public final class ReadingFigures {

    private static final String DATA_SETS =
            "select id, content_hash, loaded_at from figures.data_set where demonstration = ? order by id";
    private static final String PUBLICATIONS =
            """
            select region_id, id, indicator, content_hash, published_on, published_at from figures.publication
            where state = 'published' and demonstration = ? and indicator = any (?)
            order by region_id, indicator, id
            """;

    /**
     * What comes in carries the moment at which its transaction began, and is seen when that ends: all that runs now may still
     * bring in something from its beginning on. A minute more is for servers whose clocks differ.
     */
    private static final String COMPLETE_UNTIL =
            """
            select least(min(xact_start), current_timestamp) - interval '1 minute' from pg_stat_activity
            where datname = current_database()
            """;

    private final Connection connection;

    public ReadingFigures(Connection connection) {
        this.connection = connection;
    }

    /** Takes figures, one at a time. */
    @FunctionalInterface
    public interface Taking {

        void take(ObservedFigure figure) throws IOException;
    }

    /** What there is now for these indicators. */
    public KnownSets known(ObservationQuestion question) throws SQLException {
        // before the sets are looked up: what ends in between is then among them
        var completeUntil = completeUntil();
        return new KnownSets(dataSets(question), publications(question), completeUntil);
    }

    private Instant completeUntil() throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(COMPLETE_UNTIL)) {
            rows.next();
            return moment(rows.getObject(1, OffsetDateTime.class));
        }
    }

    private List<DataSetMark> dataSets(ObservationQuestion question) throws SQLException {
        try (var statement =
                        new Clauses().add(DATA_SETS, question.demonstration()).prepare(connection);
                var rows = statement.executeQuery()) {
            var found = new ArrayList<DataSetMark>();
            while (rows.next()) {
                found.add(new DataSetMark(
                        rows.getString(1), rows.getString(2), moment(rows.getObject(3, OffsetDateTime.class))));
            }
            return found;
        }
    }

    private List<PublicationMark> publications(ObservationQuestion question) throws SQLException {
        var codes = question.indicators().stream().map(IndicatorCode::value).toArray(String[]::new);
        try (var statement = new Clauses()
                        .add(PUBLICATIONS, question.demonstration(), codes)
                        .prepare(connection);
                var rows = statement.executeQuery()) {
            var found = new ArrayList<PublicationMark>();
            while (rows.next()) {
                found.add(new PublicationMark(
                        rows.getString(1),
                        rows.getString(2),
                        rows.getString(3),
                        rows.getString(4),
                        rows.getObject(5, LocalDate.class),
                        moment(rows.getObject(6, OffsetDateTime.class))));
            }
            return found;
        }
    }

    private static Instant moment(OffsetDateTime time) {
        return time.toInstant();
    }

    /** Every figure asked for, in order, none of them kept. */
    public void each(ObservationQuestion question, KnownSets known, Taking taking) throws SQLException, IOException {
        allowRoomForSorting();
        for (var strand : known.wholes(question)) {
            if (!strand.sets().isEmpty()) {
                whole(new ReadingStrand(question, strand), taking);
            }
        }
    }

    private void whole(ReadingStrand reading, Taking taking) throws SQLException, IOException {
        if (reading.latestIsLastOfKey()) {
            var latest = new LatestOfEach(taking);
            copy(reading.everyVintage(), latest);
            latest.finish();
        } else {
            copy(reading, taking);
        }
    }

    /** The server goes on while the figures before are taken; what is not read in time waits there, not here. */
    private void copy(ReadingStrand reading, Taking taking) throws SQLException, IOException {
        var query = reading.query(null, null).written(connection);
        var copy = connection.unwrap(PGConnection.class).getCopyAPI().copyOut("copy (" + query + ") to stdout");
        try {
            var figures = new CopiedFigures(reading.strand().region());
            for (var row = copy.readFromCopy(); row != null; row = copy.readFromCopy()) {
                taking.take(figures.read(row));
            }
        } catch (IOException | RuntimeException stopped) {
            readToTheEnd(copy);
            throw stopped;
        }
    }

    /** Stopping the server halfway would fail the next statement on this connection. */
    private static void readToTheEnd(CopyOut copy) throws SQLException {
        while (copy.readFromCopy() != null) {
            // nobody wants the rest
        }
    }

    /** Figures come in the order of data sets; what does not fit in this goes to disk, so memory stays flat. */
    private void allowRoomForSorting() throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("set local work_mem = '64MB'");
        }
    }

    /** So many figures at most, those that come after the place. */
    public List<ObservedFigure> some(ObservationQuestion question, KnownSets known, Place after, int limit)
            throws SQLException, IOException {
        var found = new ArrayList<ObservedFigure>();
        for (Strand strand : known.strands(question)) {
            if (found.size() < limit && (after == null || !strand.isBefore(after))) {
                read(new ReadingStrand(question, strand), after, limit - found.size(), found::add);
            }
        }
        return found;
    }

    /** Whether there are more than so many; counts no further. */
    boolean areMoreThan(int limit, ObservationQuestion question, KnownSets known) throws SQLException {
        var left = limit;
        for (var strand : known.wholes(question)) {
            left -= strand.sets().isEmpty() ? 0 : count(new ReadingStrand(question, strand), left + 1);
            if (left < 0) {
                return true;
            }
        }
        return false;
    }

    private int count(ReadingStrand reading, int most) throws SQLException {
        try (var statement = reading.count(most).prepare(connection);
                var rows = statement.executeQuery()) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private void read(ReadingStrand reading, Place after, Integer limit, Taking taking)
            throws SQLException, IOException {
        if (reading.strand().sets().isEmpty()) {
            return;
        }
        try (var statement = reading.query(after, limit).prepare(connection)) {
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    taking.take(reading.read(rows));
                }
            }
        }
    }
}
