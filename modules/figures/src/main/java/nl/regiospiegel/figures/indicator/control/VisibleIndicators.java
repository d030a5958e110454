package nl.regiospiegel.figures.indicator.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiospiegel.figures.indicator.entity.IndicatorCode;

/**
 * What the speaking region sees of indicators: the catalogue, its own, and those of other regions of which figures are published
 * to it. What another region only prepares is nobody else's.
 */
@ApplicationScoped
public class VisibleIndicators {

    /** Row-level security leaves the publications that the speaking region may read. */
    private static final String PUBLISHED =
            """
            select distinct region_id, indicator from figures.publication
            where state = 'published' and starts_with(indicator, ?1)
            """;

    /** Whose indicator. */
    private record Published(String region, String code) {}

    @Inject
    private UsableIndicators usable;

    @PersistenceContext(unitName = "regiospiegel")
    private EntityManager entities;

    /** Asks the database. */
    @Transactional
    public KnownIndicators known() {
        var known = usable.known();
        var published = published(known);
        return known.withLocal(each -> published.contains(
                new Published(each.region(), each.indicator().code().value())));
    }

    private Set<Published> published(KnownIndicators known) {
        if (known.local().stream().allMatch(KnownIndicators.Local::own)) {
            return Set.of();
        }
        return rows().map(row -> new Published((String) row[0], (String) row[1]))
                .collect(Collectors.toSet());
    }

    private Stream<Object[]> rows() {
        List<?> rows = entities.createNativeQuery(PUBLISHED)
                .setParameter(1, IndicatorCode.LOCAL)
                .getResultList();
        return rows.stream().map(Object[].class::cast);
    }
}
