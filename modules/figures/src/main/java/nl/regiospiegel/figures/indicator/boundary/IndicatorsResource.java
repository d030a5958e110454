package nl.regiospiegel.figures.indicator.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.regiospiegel.figures.indicator.boundary.CatalogueQuestion.Asked;
import nl.regiospiegel.figures.indicator.boundary.IndicatorProfile.Regional;
import nl.regiospiegel.figures.indicator.control.SourceTables;
import nl.regiospiegel.figures.indicator.control.UnknownIndicator;
import nl.regiospiegel.figures.indicator.control.VisibleIndicators;
import nl.regiospiegel.regions.answers.Items;
import nl.regiospiegel.regions.answers.NextPage;
import nl.regiospiegel.regions.answers.Paging;
import nl.regiospiegel.regions.answers.SourceReference;
import nl.regiospiegel.regions.answers.Stamp;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.rules.Fault;
import nl.regiospiegel.regions.rules.InvalidInput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The catalogue of indicators. */
@RequestScoped
@Path("indicators")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"reader", "editor", "approver", "administrator"})
@Tag(name = "Cijfers", description = "Wat er gemeten wordt: indicatoren, gebieden en reeksbreuken.")
public class IndicatorsResource {

    @Inject
    private VisibleIndicators indicators;

    @Inject
    private DescribingIndicators describing;

    @Inject
    private SourceTables tables;

    @Inject
    private Language language;

    @Inject
    private Stamp stamp;

    @Context
    private UriInfo address;

    @Context
    private HttpServletResponse response;

    @GET
    @Transactional
    @Operation(
            operationId = "listIndicators",
            summary = "Zoekt in de catalogus van indicatoren",
            description =
                    "Met de indicatoren die uw regio zelf vaststelt (LOK-), en die van een andere regio zodra die er cijfers over met u deelt.")
    @APIResponse(responseCode = "200", description = "De indicatoren, op code.")
    public Items<StatedIndicator> list(
            @Parameter(description = "Woorden die in code, naam of definitie moeten staan, in een van beide talen.")
                    @QueryParam("q")
                    String text,
            @Parameter(description = "Alleen deze groep, zoals referral; zonder deze parameter alle.")
                    @QueryParam("group")
                    String group,
            @Parameter(description = "Alleen deze richting: higher, lower of neutral.") @QueryParam("direction")
                    String direction,
            @Parameter(description = "Alleen dit niveau: municipality, neighbourhood of contract.") @QueryParam("level")
                    String level,
            @Parameter(description = "Waar het volgende deel begint: de cursor uit next.") @QueryParam("cursor")
                    String cursor,
            @Parameter(description = "Hoeveel items ten hoogste, van 1 tot en met 1000; zonder deze parameter 100.")
                    @QueryParam("limit")
                    String limit) {
        var faults = new ArrayList<Fault>();
        var question = CatalogueQuestion.read(new Asked(text, group, direction, level), faults, language);
        var paging = Paging.read(cursor, limit, faults, language);
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
        var found = indicators.known().all().stream().filter(question::fits).toList();
        var page = paging.of(found, indicator -> indicator.code().value());
        var items = page.items().stream().map(describing::describe).toList();
        return new Items<>(
                items,
                NextPage.address(page.cursor(), address, response),
                stamp.generatedAt(),
                stamp.getProductVersion(),
                sources(items));
    }

    @GET
    @Path("{code}")
    @Transactional
    @Operation(operationId = "getIndicator", summary = "Geeft een indicator")
    @APIResponse(responseCode = "200", description = "De indicator.")
    public IndicatorProfile one(
            @Parameter(description = "Code van de indicator, zoals VERW-HA; hoofdletters tellen.") @PathParam("code")
                    String code) {
        var indicator = indicators.known().find(code).orElseThrow(() -> new UnknownIndicator(code, language));
        var stated = describing.describe(indicator);
        var regional = new Regional(
                describing.directions(indicator), describing.local(indicator), describing.waitingTimes(indicator));
        return IndicatorProfile.of(stated, regional, stamp, sources(List.of(stated)));
    }

    private List<SourceReference> sources(List<StatedIndicator> stated) {
        return tables.find(stated.stream()
                .flatMap(each -> each.publishes().stream())
                .map(StatedPublishing::table)
                .filter(Objects::nonNull)
                .toList());
    }
}
