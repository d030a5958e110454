package nl.regiospiegel.regions.register.boundary;

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
import java.util.List;
import java.util.Optional;
import nl.regiospiegel.regions.answers.SourceReference;
import nl.regiospiegel.regions.answers.Stamp;
import nl.regiospiegel.regions.description.entity.Municipality;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.register.control.Configurations;
import nl.regiospiegel.regions.register.control.Regions;
import nl.regiospiegel.regions.register.entity.KnownRegion;
import nl.regiospiegel.regions.speaking.SpeakingRegion;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The regions and what was in force in them on a day. */
@RequestScoped
@Path("regions")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"reader", "editor", "approver", "administrator"})
@Tag(name = "Regio's", description = "Wie een regio is: contractmodellen, toegang, tijdlijn en bronnen.")
public class RegionsResource {

    private static final String AS_OF = "De dag waarop het gold, zoals 2024-01-31; zonder deze parameter vandaag.";
    private static final String CURSOR = "Waar het volgende deel begint: de cursor uit next.";
    private static final String LIMIT = "Hoeveel items ten hoogste, van 1 tot en met 1000; zonder deze parameter 100.";
    private static final String REGION = "Id van de regio, zoals leidse-regio.";

    @Inject
    private Regions regions;

    @Inject
    private Configurations configurations;

    @Inject
    private SpeakingRegion speaking;

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
            operationId = "listRegions",
            summary = "Geeft de eigen regio en de regio's die zijn gepubliceerd",
            description = "Een antwoord bevat alleen echte regio's of alleen verzonnen regio's, nooit beide.")
    @APIResponse(responseCode = "200", description = "De regio's, op naam.")
    public RegionList list(
            @Parameter(description = AS_OF) @QueryParam("asOf") String asOf,
            @Parameter(
                            description =
                                    "true voor verzonnen regio's, false voor echte; zonder deze parameter de soort van de"
                                            + " eigen regio.")
                    @QueryParam("demonstration")
                    String demonstration,
            @Parameter(description = CURSOR) @QueryParam("cursor") String cursor,
            @Parameter(description = LIMIT) @QueryParam("limit") String limit) {
        var question = RegionQuestion.read(asOf, cursor, limit, demonstration, language);
        var known = regions.known();
        var invented = Optional.ofNullable(question.demonstration()).orElseGet(() -> ownIsInvented(known));
        var whole = known.stream()
                .filter(region -> region.demonstration() == invented)
                .map(region -> entry(region, question))
                .toList();
        var page = question.paging().of(whole, RegionList.Entry::id);
        return new RegionList(
                invented,
                question.asOf(),
                page.items(),
                next(page.cursor()),
                stamp.generatedAt(),
                stamp.getProductVersion(),
                List.of());
    }

    @GET
    @Path("{region}")
    @Transactional
    @Operation(operationId = "getRegion", summary = "Geeft de gemeenten, gebieden en partijen van een regio")
    @APIResponse(responseCode = "200", description = "De regio op die dag.")
    public RegionProfile one(
            @Parameter(description = REGION) @PathParam("region") String id,
            @Parameter(description = AS_OF) @QueryParam("asOf") String asOf) {
        var question = RegionQuestion.read(asOf, null, null, language);
        var known = configurations.current(regions.find(id));
        return RegionProfile.of(known, question.asOf(), language.getLocale(), stamp);
    }

    @GET
    @Path("{region}/contract-models")
    @Transactional
    @Operation(operationId = "listContractModels", summary = "Geeft de contractmodellen die op een dag golden")
    @APIResponse(responseCode = "200", description = "De contractmodellen; een lege lijst als er geen gold.")
    public RegionCollection<StatedContractModel> contractModels(
            @Parameter(description = REGION) @PathParam("region") String id,
            @Parameter(description = AS_OF) @QueryParam("asOf") String asOf,
            @Parameter(description = CURSOR) @QueryParam("cursor") String cursor,
            @Parameter(description = LIMIT) @QueryParam("limit") String limit) {
        return tell(id, RegionQuestion.read(asOf, cursor, limit, language), Told.CONTRACT_MODELS);
    }

    @GET
    @Path("{region}/access-points")
    @Transactional
    @Operation(
            operationId = "listAccessPoints",
            summary = "Geeft de gemeentelijke toegang en de wettelijke verwijsroutes op een dag")
    @APIResponse(responseCode = "200", description = "De toegang; een lege lijst als er niets gold.")
    public RegionCollection<StatedAccessPoint> accessPoints(
            @Parameter(description = REGION) @PathParam("region") String id,
            @Parameter(description = AS_OF) @QueryParam("asOf") String asOf,
            @Parameter(description = CURSOR) @QueryParam("cursor") String cursor,
            @Parameter(description = LIMIT) @QueryParam("limit") String limit) {
        return tell(id, RegionQuestion.read(asOf, cursor, limit, language), Told.ACCESS_POINTS);
    }

    @GET
    @Path("{region}/timeline")
    @Transactional
    @Operation(
            operationId = "listTimelineEvents",
            summary = "Geeft de stappen die op een dag gepland, aangekondigd of gebeurd waren")
    @APIResponse(responseCode = "200", description = "De stappen, gepland en werkelijk apart.")
    public RegionCollection<StatedEvent> timeline(
            @Parameter(description = REGION) @PathParam("region") String id,
            @Parameter(description = AS_OF) @QueryParam("asOf") String asOf,
            @Parameter(description = CURSOR) @QueryParam("cursor") String cursor,
            @Parameter(description = LIMIT) @QueryParam("limit") String limit) {
        return tell(id, RegionQuestion.read(asOf, cursor, limit, language), Told.TIMELINE);
    }

    @GET
    @Path("{region}/sources")
    @Transactional
    @Operation(operationId = "listSources", summary = "Geeft de bronnen die op een dag verschenen waren")
    @APIResponse(responseCode = "200", description = "De bronnen; een bron zonder datum staat er altijd bij.")
    public RegionCollection<SourceReference> sources(
            @Parameter(description = REGION) @PathParam("region") String id,
            @Parameter(description = AS_OF) @QueryParam("asOf") String asOf,
            @Parameter(description = CURSOR) @QueryParam("cursor") String cursor,
            @Parameter(description = LIMIT) @QueryParam("limit") String limit) {
        return tell(id, RegionQuestion.read(asOf, cursor, limit, language), Told.SOURCES);
    }

    private <T> RegionCollection<T> tell(String id, RegionQuestion question, Told<T> told) {
        var known = configurations.current(regions.find(id));
        var aloud = new ReadingOut(known.whole(), language.getLocale());
        var page = question.paging().of(told.items().on(question.asOf(), known, aloud), told.key());
        return new RegionCollection<>(
                id,
                known.whole().region().demonstration(),
                known.version().number(),
                question.asOf(),
                page.items(),
                next(page.cursor()),
                stamp.generatedAt(),
                stamp.getProductVersion(),
                Told.references(known, page.items().stream().flatMap(told.cited())));
    }

    private RegionList.Entry entry(KnownRegion region, RegionQuestion question) {
        var municipalities = configurations.description(region).municipalities().stream()
                .filter(municipality -> municipality.belongsOn(question.asOf()))
                .map(Municipality::code)
                .toList();
        return RegionList.Entry.of(region, isOwn(region), language, municipalities);
    }

    private boolean ownIsInvented(List<KnownRegion> known) {
        return known.stream().anyMatch(region -> isOwn(region) && region.demonstration());
    }

    private boolean isOwn(KnownRegion region) {
        return speaking.region().filter(region.id()::equals).isPresent();
    }

    /** Address of the next part, within this site; also in the header Link. */
    private String next(Optional<String> cursor) {
        if (cursor.isEmpty()) {
            return null;
        }
        var uri = address.getRequestUriBuilder()
                .replaceQueryParam("cursor", cursor.get())
                .build();
        var next = uri.getRawPath() + "?" + uri.getRawQuery();
        response.addHeader("Link", "<" + next + ">; rel=\"next\"");
        return next;
    }
}
