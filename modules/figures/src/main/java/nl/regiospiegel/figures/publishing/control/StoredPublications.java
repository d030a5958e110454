package nl.regiospiegel.figures.publishing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneOffset;
import java.util.List;
import nl.regiospiegel.figures.publishing.entity.Offer;
import nl.regiospiegel.figures.publishing.entity.Publication;
import nl.regiospiegel.figures.publishing.entity.Publication.Published;

/** Writes publications down: once when they are submitted, and after that only their state and who may read them. */
@ApplicationScoped
public class StoredPublications {

    private static final String ADD =
            """
            insert into figures.publication (region_id, id, indicator, period_kind, period, state, visibility, granted,
              readers, threshold, rounding, history, published_where, published_on, submitted_at, demonstration)
            values (?, ?, ?, ?, ?, 'submitted', ?, ?, '{}', ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String PUBLISH =
            """
            update figures.publication set state = 'published', readers = ?, published_on = ?, published_at = ?, content_hash = ?
            where region_id = ? and id = ? and state = 'submitted'
            """;
    private static final String MOVE =
            "update figures.publication set state = ?, readers = '{}' where region_id = ? and id = ?";

    @Inject
    private Sql sql;

    public void add(List<Offer> offers) {
        sql.forEach(offers, ADD, StoredPublications::values);
    }

    private static Object[] values(Offer offer) {
        var grant = offer.terms().grant();
        var rule = offer.terms().rule();
        var history = offer.history();
        var subject = offer.subject();
        return new Object[] {
            offer.region().value(),
            offer.id(),
            subject.indicator().value(),
            subject.period().kind().code(),
            subject.period().code(),
            grant.visibility().code(),
            grant.readers(),
            rule.threshold(),
            SuppressionRules.rounding(rule),
            history != null,
            history == null ? null : history.where(),
            history == null ? null : history.on(),
            offer.submittedAt().atOffset(ZoneOffset.UTC),
            offer.demonstration()
        };
    }

    /**
     * Opens what was submitted to those it was granted to.
     *
     * @param shown whether others may read anything of the region at all
     */
    public void publish(List<Published> publications, boolean shown) {
        sql.forEach(publications, PUBLISH, each -> new Object[] {
            shown ? each.offer().terms().grant().readers() : List.of(),
            each.publishing().on(),
            each.publishing().at().atOffset(ZoneOffset.UTC),
            each.publishing().contentHash(),
            each.offer().region().value(),
            each.offer().id()
        });
    }

    /** Keeps the new state of a publication that others do not read, or no more. */
    public void close(Publication publication) {
        var offer = publication.offer();
        sql.execute(MOVE, publication.state().code(), offer.region().value(), offer.id());
    }
}
