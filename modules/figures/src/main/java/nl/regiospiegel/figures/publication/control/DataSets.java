package nl.regiospiegel.figures.publication.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.regiospiegel.regions.answers.SourceReference;

/** Where figures came from, as an answer names it. */
@ApplicationScoped
public class DataSets {

    /** Ids of a region's sets begin with the region, so an id is found once. */
    private static final String FIND =
            """
            select id, title, publisher, date, url, licence from figures.data_set where id = any (?)
            union all
            select id, title, publisher, date, url, licence from figures.region_data_set where id = any (?)
            order by id
            """;

    private static final String VISIBLE =
            """
            select id, title, publisher, date, url, licence from figures.data_set
            union all
            select id, title, publisher, date, url, licence from figures.region_data_set
            """;

    @PersistenceContext(unitName = "regiospiegel")
    private EntityManager entities;

    /** The sources behind these data set ids, in order of id. */
    @Transactional
    public List<SourceReference> find(Collection<String> ids) {
        try (var statement = entities.unwrap(Connection.class).prepareStatement(FIND)) {
            var wanted = statement.getConnection().createArrayOf("text", ids.toArray());
            statement.setArray(1, wanted);
            statement.setArray(2, wanted);
            return read(statement);
        } catch (SQLException broken) {
            throw new FiguresUnreadable(broken);
        }
    }

    /** Every source that may be named now, by the id of its data set: for an answer that cannot ask while it is written. */
    @Transactional
    public Map<String, SourceReference> visible() {
        try (var statement = entities.unwrap(Connection.class).prepareStatement(VISIBLE)) {
            return read(statement).stream().collect(Collectors.toMap(SourceReference::id, Function.identity()));
        } catch (SQLException broken) {
            throw new FiguresUnreadable(broken);
        }
    }

    private static List<SourceReference> read(PreparedStatement statement) throws SQLException {
        try (var rows = statement.executeQuery()) {
            var sources = new ArrayList<SourceReference>();
            while (rows.next()) {
                sources.add(new SourceReference(
                        rows.getString("id"),
                        null,
                        "statistics",
                        rows.getString("title"),
                        rows.getString("publisher"),
                        rows.getString("date"),
                        rows.getString("url"),
                        null,
                        rows.getString("licence")));
            }
            return sources;
        }
    }
}
