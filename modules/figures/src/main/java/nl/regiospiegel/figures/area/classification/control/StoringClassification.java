package nl.regiospiegel.figures.area.classification.control;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import nl.regiospiegel.figures.area.classification.entity.AreaTable;
import nl.regiospiegel.figures.area.classification.entity.AreaTableChanges;
import nl.regiospiegel.figures.loading.control.Batch;
import nl.regiospiegel.figures.publication.control.FiguresUnreadable;
import nl.regiospiegel.regions.answers.Today;

/** Writes the changes of a table of areas. */
final class StoringClassification {

    private static final String SOURCE =
            """
            insert into figures.data_set (id, content_hash, title, publisher, retrieved, note, demonstration)
            values (?, ?, ?, ?, ?, ?, false) on conflict (id) do nothing
            """;
    private static final String AREA =
            "insert into figures.area (code, name, kind, valid_from, valid_to, demonstration) values (?, ?, ?, ?, ?, false)";
    private static final String END = "update figures.area set valid_to = ? where code = ?";
    private static final String NAME =
            "insert into figures.area_name (name, kind, code, valid_from, valid_to) values (?, ?, ?, ?, ?) on conflict do nothing";
    private static final String JOIN =
            "insert into figures.area_membership (area, parent, valid_from, valid_to, basis) values (?, ?, ?, ?, ?)";
    private static final String LEAVE =
            "update figures.area_membership set valid_to = ? where area = ? and parent = ? and valid_from = ?";

    private final Connection connection;

    StoringClassification(Connection connection) {
        this.connection = connection;
    }

    /** One table at a time, so that what was planned still holds when it is stored. */
    void alone() {
        try (var statement =
                connection.prepareStatement("select pg_advisory_xact_lock(hashtext('figures.area_classification'))")) {
            statement.execute();
        } catch (SQLException broken) {
            throw new FiguresUnreadable(broken);
        }
    }

    String basis(AreaTable table, String source) {
        return "gebiedsindeling-%d-%08x".formatted(table.year(), (source + table).hashCode());
    }

    void store(AreaTable table, AreaTableChanges changes, String source) {
        var basis = basis(table, source);
        Batch.execute(connection, SOURCE, List.of(table), each -> new Object[] {
            basis,
            basis,
            "Gebiedsindeling " + each.year(),
            source,
            Today.day(),
            "Overgenomen uit een gebiedentabel; bron zoals opgegeven."
        });
        Batch.execute(connection, AREA, changes.begun(), each -> new Object[] {
            each.code().value(), each.name(), each.code().kind().code(), each.from(), each.to()
        });
        Batch.execute(connection, END, changes.ended(), each ->
                new Object[] {each.day(), each.code().value()});
        Batch.execute(connection, NAME, changes.named(), each -> new Object[] {
            each.name(), each.code().kind().code(), each.code().value(), each.from(), each.to()
        });
        Batch.execute(connection, LEAVE, changes.left(), each ->
                new Object[] {each.day(), each.area().value(), each.parent().value(), each.since()});
        Batch.execute(connection, JOIN, changes.joined(), each ->
                new Object[] {each.area().value(), each.parent().value(), each.from(), each.to(), each.basis()});
    }
}
