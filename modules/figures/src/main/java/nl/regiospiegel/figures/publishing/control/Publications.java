package nl.regiospiegel.figures.publishing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import nl.regiospiegel.figures.publishing.entity.Publication;
import nl.regiospiegel.figures.publishing.entity.PublicationState;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.register.control.Regions;
import nl.regiospiegel.regions.speaking.SpeakingRegion;

/** The publications a region may know: its own in every state, and those of others that are open to it. */
@ApplicationScoped
public class Publications {

    static final String COLUMNS =
            """
            select region_id, id, indicator, period, state, visibility, granted, threshold, rounding, history,
              published_where, published_on, published_at, content_hash, submitted_at, demonstration
            from figures.publication
            """;
    /** Invented and real publications never stand in one list. */
    private static final String LIST = COLUMNS
            + """
                    where demonstration = ? and coalesce(state = ?, true) and coalesce(indicator = ?, true)
                      and coalesce(period = ?, true)
                    order by coalesce(published_at, submitted_at) desc, indicator, period desc, id
                    """;

    private static final String FIND = COLUMNS + "where id = ?";
    private static final String LOCK = "select pg_advisory_xact_lock(hashtextextended(?, 0))";

    /**
     * Which publications are asked for; what is {@code null} does not limit.
     *
     * @param state in this state
     * @param indicator about this indicator
     * @param period about the period with this code
     */
    public record Asked(PublicationState state, String indicator, String period) {

        public static final Asked EVERYTHING = new Asked(null, null, null);
    }

    @Inject
    private Sql sql;

    @Inject
    private SpeakingRegion speaking;

    @Inject
    private Regions regions;

    @Inject
    private Language language;

    /** Those asked for, the newest first. Needs a transaction. */
    public List<Publication> list(Asked asked) {
        var self = regions.find(speaking.region().orElseThrow());
        return sql.list(
                LIST,
                PublicationRow::read,
                self.demonstration(),
                asked.state() == null ? null : asked.state().code(),
                asked.indicator(),
                asked.period());
    }

    /** @throws UnknownPublication when there is none that the region may know */
    public Publication find(String id) {
        return sql.list(FIND, PublicationRow::read, id).stream()
                .filter(each ->
                        isOwn(each) || regions.seek(each.offer().region()).isPresent())
                .findFirst()
                .orElseThrow(() -> new UnknownPublication(id, language));
    }

    /** Lets nobody else change publications of the speaking region until the transaction ends. */
    void lock() {
        sql.list(LOCK, row -> null, "figures.publication " + speaking.region().orElseThrow());
    }

    /** @throws UnknownPublication when the region itself has none with this id */
    Publication own(String id) {
        return Optional.of(find(id)).filter(this::isOwn).orElseThrow(() -> new UnknownPublication(id, language));
    }

    /** Whether it is of the speaking region. */
    public boolean isOwn(Publication publication) {
        return speaking.region().filter(publication.offer().region()::equals).isPresent();
    }
}
