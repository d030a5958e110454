package nl.regiospiegel.figures.importing.job.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import nl.regiospiegel.figures.importing.job.control.AskedSettings;
import nl.regiospiegel.figures.importing.job.control.DecideImport;
import nl.regiospiegel.figures.importing.job.control.ImportJobs;
import nl.regiospiegel.figures.importing.job.control.StartImport;
import nl.regiospiegel.figures.importing.job.entity.Decider;
import nl.regiospiegel.figures.importing.job.entity.ImportJob;
import nl.regiospiegel.regions.answers.AskedAgain;
import nl.regiospiegel.regions.answers.Items;
import nl.regiospiegel.regions.answers.NextPage;
import nl.regiospiegel.regions.answers.Paging;
import nl.regiospiegel.regions.answers.Stamp;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.rules.Fault;
import nl.regiospiegel.regions.rules.InvalidInput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Bringing a file of figures in: send it, follow it, look at what it would change and confirm it. */
@Path("imports")
@RequestScoped
@RolesAllowed({"reader", "editor", "approver", "administrator"})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Inlezen", description = "Een bestand met cijfers inlezen: insturen, volgen, bekijken en bevestigen.")
public class ImportsResource {

    private static final String ID = "Id van de inleesopdracht.";
    private static final String IF_MATCH = "De ETag van het laatste antwoord over deze inleesopdracht.";
    private static final String CURSOR = "Waar het volgende deel begint: de cursor uit next.";
    private static final String LIMIT = "Hoeveel items ten hoogste, van 1 tot en met 1000; zonder deze parameter 100.";
    private static final String SOON = "2";

    @Inject
    private ImportJobs jobs;

    @Inject
    private SentImport sending;

    @Inject
    private AskedSettings asked;

    @Inject
    private StartImport starting;

    @Inject
    private DecideImport deciding;

    @Inject
    private ShowImports shown;

    @Inject
    private Stamp stamp;

    @Inject
    private Language language;

    @Context
    private HttpServletRequest request;

    @Context
    private HttpServletResponse response;

    @Context
    private UriInfo address;

    @GET
    @Transactional
    @Operation(
            operationId = "listImports",
            summary = "De inleesopdrachten van uw regio.",
            description = "Een opdracht zonder opgeslagen cijfers verdwijnt na de ingestelde bewaartijd.")
    @APIResponse(responseCode = "200", description = "De inleesopdrachten, de nieuwste eerst.")
    public Items<ImportAnswer> list(
            @Parameter(description = CURSOR) @QueryParam("cursor") String cursor,
            @Parameter(description = LIMIT) @QueryParam("limit") String limit) {
        var faults = new ArrayList<Fault>();
        var paging = Paging.read(cursor, limit, faults, language);
        refuse(faults);
        var page = paging.of(jobs.all(), ImportJob::id);
        return new Items<>(
                page.items().stream().map(shown::brief).toList(),
                NextPage.address(page.cursor(), address, response),
                stamp.generatedAt(),
                stamp.getProductVersion(),
                List.of());
    }

    @POST
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_JSON})
    @RolesAllowed({"editor", "administrator"})
    @Operation(
            operationId = "createImport",
            summary = "Stuur een bestand met cijfers in.",
            description = "Als formulier met het deel file (het bestand) en het deel metadata (JSON met table, period,"
                    + " status, vintageDate, source, area en dryRun, alles alleen waar het bestand het niet zelf zegt)."
                    + " Of als JSON met metadata en observations. Het werk gaat daarna vanzelf door; volg het op het"
                    + " adres in Location.")
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = MediaType.MULTIPART_FORM_DATA,
                        schema = @Schema(implementation = ImportForm.class)),
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = SentFigures.class))
            })
    @APIResponse(
            responseCode = "202",
            description = "De inleesopdracht is aangemaakt, of bestond al met deze Idempotency-Key.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ImportAnswer.class)))
    public Response create(
            @Parameter(
                            description =
                                    "Eigen kenmerk van deze inzending: nog eens sturen met hetzelfde kenmerk en dezelfde"
                                            + " inhoud geeft dezelfde opdracht.")
                    @HeaderParam("Idempotency-Key")
                    String idempotencyKey) {
        var key = IdempotencyKey.check(idempotencyKey, language);
        var sent = sending.take(request);
        var job = starting.start(
                sent.upload(), sent.settings(), request.getUserPrincipal().getName(), key);
        return accepted(job);
    }

    @GET
    @Path("{id}")
    @Transactional
    @Operation(operationId = "getImport", summary = "Hoe ver een inleesopdracht is en wat eruit kwam.")
    @APIResponse(
            responseCode = "200",
            description = "De inleesopdracht.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ImportAnswer.class)))
    public Response one(@Parameter(description = ID) @PathParam("id") String id) {
        var job = jobs.find(id);
        var tag = ImportVersion.tag(job);
        if (AskedAgain.isKnown(tag, request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            return Response.notModified().header(HttpHeaders.ETAG, tag).build();
        }
        var answer = Response.ok(shown.whole(job)).header(HttpHeaders.ETAG, tag);
        return (job.state().isBusy() ? answer.header(HttpHeaders.RETRY_AFTER, SOON) : answer).build();
    }

    @PUT
    @Path("{id}/metadata")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({"editor", "administrator"})
    @Operation(
            operationId = "putImportMetadata",
            summary = "Geef op wat het bestand niet zegt.",
            description = "Kan zolang de opdracht in de stand needs-metadata is; het werk gaat daarna door.")
    @APIResponse(
            responseCode = "202",
            description = "De inleesopdracht gaat verder.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ImportAnswer.class)))
    public Response answer(
            @Parameter(description = ID) @PathParam("id") String id,
            @Parameter(description = IF_MATCH) @HeaderParam("If-Match") String ifMatch,
            AnsweredMetadata metadata) {
        var job = jobs.find(id);
        ImportVersion.check(ifMatch, job, language);
        var before = ImportMetadata.of(job.settings().given());
        var now = metadata == null ? ImportMetadata.NOTHING : metadata.said();
        return accepted(deciding.answer(id, asked.fromFields(SentImport.fields(before, now))));
    }

    @POST
    @Path("{id}/confirmation")
    @RolesAllowed({"editor", "administrator"})
    @Operation(
            operationId = "confirmImport",
            summary = "Bevestig een inleesopdracht: de cijfers worden opgeslagen, alle of geen.",
            description = "Landelijke cijfers bevestigt alleen een beheerder van een regio die dat mag.")
    @APIResponse(
            responseCode = "202",
            description = "De cijfers worden opgeslagen.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ImportAnswer.class)))
    public Response confirm(@Parameter(description = ID) @PathParam("id") String id) {
        var decider = new Decider(request.getUserPrincipal().getName(), request.isUserInRole("administrator"));
        return accepted(deciding.confirm(id, decider));
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed({"editor", "administrator"})
    @Operation(
            operationId = "cancelImport",
            summary = "Annuleer een inleesopdracht.",
            description = "Kan tot het opslaan is begonnen. Er blijft niets van de cijfers of het bestand over.")
    @APIResponse(responseCode = "204", description = "De inleesopdracht is geannuleerd.")
    public void cancel(
            @Parameter(description = ID) @PathParam("id") String id,
            @Parameter(description = IF_MATCH) @HeaderParam("If-Match") String ifMatch) {
        ImportVersion.check(ifMatch, jobs.find(id), language);
        deciding.cancel(id);
    }

    private Response accepted(ImportJob job) {
        return Response.accepted(shown.whole(job))
                .location(address.getBaseUriBuilder()
                        .path("imports")
                        .path(job.id())
                        .build())
                .header(HttpHeaders.RETRY_AFTER, SOON)
                .header(HttpHeaders.ETAG, ImportVersion.tag(job))
                .build();
    }

    private static void refuse(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
    }
}
