package nl.regiospiegel.figures.loading.control;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regiospiegel.figures.importing.entity.ImportedFigure;
import nl.regiospiegel.figures.publication.control.FiguresUnreadable;
import nl.regiospiegel.figures.publication.entity.DataSet;
import nl.regiospiegel.regions.speaking.RegionId;

/** Puts figures in the database, once: what is stored is never changed. */
final class StoringFigures {

    private static final String DATA_SET =
            """
            insert into figures.%s
              (id, content_hash, source_table, title, publisher, url, licence, date, retrieved, note, demonstration%s)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?%s)
            """;
    private static final String NATIONAL_SET = DATA_SET.formatted("data_set", "", "");
    private static final String OWN_SET = DATA_SET.formatted("region_data_set", ", region_id", ", ?");
    static final String COLUMNS =
            """
            indicator, area, period_kind, period, referrer, care_form, age, end_reason, vintage_date, vintage, status,
            obs_status, conf_status, numerator, denominator, value, standard_deviation, data_set, demonstration
            """;
    private static final String VALUES = "?" + ", ?".repeat(18);
    private static final String NATIONAL =
            "insert into figures.national_figure (" + COLUMNS + ") values (" + VALUES + ") on conflict do nothing";
    private static final String OWN =
            "insert into figures.region_figure (" + COLUMNS + ", region_id) values (" + VALUES + ", ?)";

    private final Connection connection;

    StoringFigures(Connection connection) {
        this.connection = connection;
    }

    /**
     * Stores the data set unless it is there already.
     *
     * @return whether it is new, so that its figures must be stored
     * @throws ChangedDataSet when the same id was stored with other content
     */
    boolean isNew(DataSet set) {
        var isNew = isNew(set, text("select content_hash from figures.data_set where id = ?", set.id()));
        if (isNew) {
            Batch.execute(connection, NATIONAL_SET, List.of(set), StoringFigures::values);
        }
        return isNew;
    }

    /** The same for a data set of the speaking region. */
    boolean isNew(RegionId region, DataSet set) {
        var sql = "select content_hash from figures.region_data_set where region_id = ? and id = ?";
        var isNew = isNew(set, text(sql, region.value(), set.id()));
        if (isNew) {
            Batch.execute(connection, OWN_SET, List.of(set), each -> with(region, values(each)));
        }
        return isNew;
    }

    private static boolean isNew(DataSet set, Optional<String> known) {
        if (known.isPresent() && !known.get().equals(set.contentHash())) {
            throw new ChangedDataSet(set.id());
        }
        return known.isEmpty();
    }

    private static Object[] with(RegionId region, Object[] values) {
        return Stream.concat(Stream.of(values), Stream.of(region.value())).toArray();
    }

    private static Object[] values(DataSet set) {
        return new Object[] {
            set.id(),
            set.contentHash(),
            set.table(),
            set.title(),
            set.publisher(),
            set.url(),
            set.licence(),
            set.date(),
            set.retrieved(),
            set.note(),
            set.demonstration()
        };
    }

    void national(List<ImportedFigure> figures, DataSet set) {
        Batch.execute(connection, NATIONAL, figures, figure -> values(figure, set));
    }

    /** Stores a region's figures as it counted them, for itself only. */
    void own(RegionId region, List<ImportedFigure> figures, DataSet set) {
        Batch.execute(connection, OWN, figures, figure -> with(region, values(figure, set)));
    }

    /** In the order of the columns. */
    static Object[] values(ImportedFigure figure, DataSet set) {
        var key = figure.key();
        var part = key.breakdown();
        var free = figure.confidentiality();
        return new Object[] {
            key.indicator().value(),
            key.area().value(),
            key.period().kind().code(),
            key.period().code(),
            part.referrer(),
            part.careForm(),
            part.age(),
            part.endReason(),
            figure.vintage().date(),
            figure.vintage().edtf(),
            figure.vintage().status().code(),
            figure.observationStatus().code(),
            free == null ? null : free.code(),
            figure.numerator(),
            figure.denominator(),
            figure.value(),
            figure.standardDeviation(),
            set.id(),
            set.demonstration()
        };
    }

    private Optional<String> text(String sql, String... arguments) {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setString(i + 1, arguments[i]);
            }
            return first(statement);
        } catch (SQLException broken) {
            throw new FiguresUnreadable(broken);
        }
    }

    private static Optional<String> first(PreparedStatement statement) throws SQLException {
        try (var rows = statement.executeQuery()) {
            return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
        }
    }
}
