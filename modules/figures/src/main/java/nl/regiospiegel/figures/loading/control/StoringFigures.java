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
import nl.regiospiegel.regions.register.entity.KnownRegion;

/** Puts figures in the database, once: what is stored is never changed. */
final class StoringFigures {

    private static final String DATA_SET =
            """
            insert into figures.data_set
              (id, content_hash, source_table, title, publisher, url, licence, date, retrieved, note, demonstration)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String COLUMNS =
            """
            indicator, area, period_kind, period, referrer, care_form, age, end_reason, vintage_date, vintage, status,
            obs_status, conf_status, numerator, denominator, value, data_set, demonstration
            """;
    private static final String VALUES = "?" + ", ?".repeat(17);
    private static final String NATIONAL =
            "insert into figures.national_figure (" + COLUMNS + ") values (" + VALUES + ")";
    private static final String OWN =
            "insert into figures.region_figure (" + COLUMNS + ", region_id, published) values (" + VALUES + ", ?, ?)";

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
        var known = text("select content_hash from figures.data_set where id = ?", set.id());
        if (known.isPresent() && !known.get().equals(set.contentHash())) {
            throw new ChangedDataSet(set.id());
        }
        if (known.isEmpty()) {
            Batch.execute(connection, DATA_SET, List.of(set), StoringFigures::values);
        }
        return known.isEmpty();
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

    /** Stores a region's figures, shown to others when the region is, unless this data set gave it some before. */
    void own(KnownRegion region, List<ImportedFigure> figures, DataSet set) {
        if (text(
                        "select region_id from figures.region_figure where region_id = ? and data_set = ? limit 1",
                        region.id().value(),
                        set.id())
                .isEmpty()) {
            Batch.execute(connection, OWN, figures, figure -> Stream.concat(
                            Stream.of(values(figure, set)),
                            Stream.of(region.id().value(), region.published()))
                    .toArray());
        }
    }

    private static Object[] values(ImportedFigure figure, DataSet set) {
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
