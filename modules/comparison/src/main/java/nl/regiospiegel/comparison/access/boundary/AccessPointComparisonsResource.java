package nl.regiospiegel.comparison.access.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.Explode;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The ways into help of regions side by side. */
@RequestScoped
@Path("comparisons/access-points")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"reader", "editor", "approver", "administrator"})
@Tag(name = "Vergelijkingen")
public class AccessPointComparisonsResource {

    @Inject
    private ChoosingRegions choosing;

    @Inject
    private Language language;

    @Inject
    private Stamp stamp;

    @GET
    @Transactional
    @Operation(
            operationId = "compareAccessPoints",
            summary = "Zet de wegen naar jeugdhulp naast elkaar",
            description = "Gemeentelijke toegang per soort en regio; wettelijke verwijsroutes staan er één keer.")
    @APIResponse(responseCode = "200", description = "De soorten toegang en de wettelijke routes.")
    public ComparedAccessPoints compare(
            @Parameter(
                            description = "Ids van regio's, met komma's ertussen.",
                            required = true,
                            explode = Explode.FALSE,
                            schema =
                                    @Schema(
                                            type = SchemaType.ARRAY,
                                            implementation = String.class,
                                            examples = "[\"den-haag\", \"mvs\", \"leidse-regio\"]"))
                    @QueryParam("regions")
                    String regions) {
        var asked = new AskedParameters(language);
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
