package nl.regiospiegel.figures.publishing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import nl.regiospiegel.regions.register.control.ShownToOthers;

/** What a region published is open to those it was granted to when the region is shown, and to nobody while it is hidden. */
@ApplicationScoped
public class ShowPublications {

    private static final String PUBLICATIONS =
            """
            update figures.publication set readers = case when ? then granted else '{}' end
            where region_id = ? and state = 'published' and readers <> case when ? then granted else '{}' end
            """;
    private static final String FIGURES =
            """
            update figures.published_figure f set readers = p.readers from figures.publication p
            where p.region_id = f.region_id and p.id = f.publication and f.region_id = ? and f.readers <> p.readers
            """;

    @Inject
    private Sql sql;

    @Inject
    private PublishedSets sets;

    void follow(@Observes ShownToOthers told) {
        var region = told.region();
        sql.execute(PUBLICATIONS, told.shown(), region.value(), told.shown());
        sql.execute(FIGURES, region.value());
        sets.openSources(region);
    }
}
