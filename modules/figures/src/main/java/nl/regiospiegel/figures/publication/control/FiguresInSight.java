package nl.regiospiegel.figures.publication.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/**
 * What the speaking region may see of figures, areas and regions, as short texts that change when it changes. Figures never
 * change once stored: new ones come with a new data set or publication, and they go when a publication is withdrawn or its
 * readers change. Row-level security decides what is counted here, as it decides what is read.
 */
@ApplicationScoped
public class FiguresInSight {

    private static final String CONTENT =
            """
            select (select count(*) || ' ' || coalesce(max(loaded_at)::text, '') from figures.data_set) || ' ' ||
              (select count(*) || ' ' || coalesce(sum(hashtextextended(
                 region_id || id || state || readers::text || coalesce(content_hash, ''), 0)::numeric), 0)
               from figures.publication) || ' ' ||
              (select count(*) || ' ' || coalesce(sum(hashtextextended(area::text, 0)::numeric), 0) from figures.area) || ' ' ||
              (select count(*) || ' ' || coalesce(sum(hashtextextended(membership::text, 0)::numeric), 0)
               from figures.area_membership membership) || ' ' ||
              (select count(*) || ' ' || coalesce(sum(hashtextextended(region::text, 0)::numeric), 0) from regions.region)
            """;

    @PersistenceContext(unitName = "regiospiegel")
    private EntityManager entities;

    /**
     * What can be seen now.
     *
     * @param moment the same as long as nothing at all was committed; empty when that cannot be told
     * @param content the same as long as nothing was committed that a comparison can show
     */
    public record Sight(Optional<String> moment, String content) {}

    @Transactional
    public Sight now() {
        var connection = entities.unwrap(Connection.class);
        return look(Committed.moment(connection), connection);
    }

    /** What can be seen now; where nothing was committed since, without looking further than that. */
    @Transactional
    public Sight since(Sight before) {
        var connection = entities.unwrap(Connection.class);
        var moment = Committed.moment(connection);
        return moment.isPresent() && moment.equals(before.moment()) ? before : look(moment, connection);
    }

    private static Sight look(Optional<String> moment, Connection connection) {
        try (var statement = connection.prepareStatement(CONTENT);
                var rows = statement.executeQuery()) {
            rows.next();
            return new Sight(moment, rows.getString(1));
        } catch (SQLException broken) {
            throw new FiguresUnreadable(broken);
        }
    }
}
