package nl.regiospiegel.figures.publication.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * What the speaking region may see of figures, areas and regions, as short texts that change when it changes. Figures never
 * change once stored: new ones come with a new data set or publication, and they go when a publication is withdrawn or its
 * readers change. Row-level security decides what is counted here, as it decides what is read.
 */
@ApplicationScoped
public class FiguresInSight {

    private static final String MOMENT = "select pg_current_snapshot()::text";
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
     * @param moment the same as long as nothing at all was committed; a snapshot of the database is its own proof
     * @param content the same as long as nothing was committed that a comparison can show
     */
    public record Sight(String moment, String content) {}

    @Transactional
    public Sight now() {
        var moment = read(MOMENT);
        return new Sight(moment, read(CONTENT));
    }

    /** What can be seen now; where nothing was committed since, without looking further than that. */
    @Transactional
    public Sight since(Sight before) {
        return read(MOMENT).equals(before.moment()) ? before : now();
    }

    private String read(String sql) {
        try (var statement = entities.unwrap(Connection.class).prepareStatement(sql);
                var rows = statement.executeQuery()) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException broken) {
            throw new FiguresUnreadable(broken);
        }
    }
}
