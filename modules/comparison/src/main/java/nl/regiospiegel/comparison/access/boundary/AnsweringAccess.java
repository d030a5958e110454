package nl.regiospiegel.comparison.access.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import nl.regiospiegel.comparison.access.control.CompareAccess;
import nl.regiospiegel.comparison.access.control.DescribedAccessPoint;
import nl.regiospiegel.comparison.access.entity.AccessComparison;
import nl.regiospiegel.comparison.access.entity.AccessComparison.StatutoryRoute;
import nl.regiospiegel.comparison.access.entity.ComparedAccessType;
import nl.regiospiegel.comparison.answers.CitedSources;
import nl.regiospiegel.comparison.answers.ComparedFact;
import nl.regiospiegel.comparison.answers.FactPlace;
import nl.regiospiegel.comparison.answers.RegionInComparison;
import nl.regiospiegel.comparison.choice.control.AskedParameters;
import nl.regiospiegel.comparison.choice.control.ChoosingRegions;
import nl.regiospiegel.comparison.choice.entity.ComparedRegion;
import nl.regiospiegel.regions.accesspoint.entity.AccessPoint;
import nl.regiospiegel.regions.answers.Stamp;
import nl.regiospiegel.regions.language.Language;

/** Compares the ways into help that were asked for and puts them in the shape of the API. */
@ApplicationScoped
public class AnsweringAccess {

    @Inject
    private ChoosingRegions choosing;

    @Inject
    private Language language;

    @Inject
    private Stamp stamp;

    /** @throws nl.regiospiegel.regions.rules.InvalidInput with every fault in what was asked */
    ComparedAccessPoints answer(String regions, AskedParameters asked) {
        var chosen = choosing.choose(asked, regions);
        asked.complain();
        return answer(CompareAccess.compare(chosen));
    }

    private ComparedAccessPoints answer(AccessComparison comparison) {
        var sources = new CitedSources();
        return new ComparedAccessPoints(
                RegionInComparison.of(comparison.regions(), language.getLocale()),
                comparison.municipal().stream()
                        .map(type -> row(type, comparison, sources))
                        .toList(),
                comparison.statutory().stream()
                        .map(route -> row(route, sources))
                        .toList(),
                sources.all(),
                stamp.generatedAt(),
                stamp.getProductVersion());
    }

    private AccessTypeRow row(ComparedAccessType type, AccessComparison comparison, CitedSources sources) {
        var values = new LinkedHashMap<String, AccessPresence>();
        for (var region : comparison.regions()) {
            var presence = type.regions().get(region.id());
            var places = presence.points().stream()
                    .map(point -> place(point, region, sources))
                    .toList();
            values.put(region.id().value(), new AccessPresence(presence.state().code(), places));
        }
        var name = type.type().name(language.getLocale());
        return new AccessTypeRow(type.type().code(), name, type.differs(), values);
    }

    private AccessPlace place(AccessPoint point, ComparedRegion region, CitedSources sources) {
        var described = DescribedAccessPoint.of(point, region, language.getLocale());
        sources.cite(region, described.sources());
        return new AccessPlace(
                point.id(),
                ComparedFact.of(described.name()),
                ComparedFact.of(described.present()),
                ComparedFact.of(described.operators()),
                ComparedFact.of(described.areas()),
                ComparedFact.of(described.from()),
                ComparedFact.of(described.until()),
                ComparedFact.of(described.insideContract()));
    }

    private StatutoryRouteRow row(StatutoryRoute statutory, CitedSources sources) {
        var described = DescribedAccessPoint.of(statutory.route(), statutory.region(), language.getLocale());
        sources.cite(statutory.region(), described.sources());
        var places = FactPlace.of(described.sources());
        var type = statutory.route().type();
        return new StatutoryRouteRow(type.code(), type.name(language.getLocale()), FactPlace.sources(places), places);
    }
}
