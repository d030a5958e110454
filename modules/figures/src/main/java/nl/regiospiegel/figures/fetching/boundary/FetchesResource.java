package nl.regiospiegel.figures.fetching.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import nl.regiospiegel.figures.fetching.control.StartFetch;
import nl.regiospiegel.figures.fetching.entity.FetchOrder;
import nl.regiospiegel.figures.importing.job.entity.Decider;
import nl.regiospiegel.regions.answers.Stamp;
import nl.regiospiegel.regions.language.Language;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Having a table fetched at CBS. */
@Path("fetches")
@RequestScoped
@RolesAllowed({"editor", "administrator"})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Ophalen", description = "Tabellen ophalen bij CBS, nu of volgens een ophaalplan.")
public class FetchesResource {

    private static final String SOON = "2";

    @Inject
    private StartFetch starting;

    @Inject
    private Stamp stamp;

    @Inject
    private Language language;

    @Context
    private HttpServletRequest request;

    @Context
    private UriInfo address;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "createFetch",
            summary = "Laat een tabel ophalen bij CBS.",
            description = "Wat is opgehaald wordt een gewone inleesopdracht, die op bevestiging wacht. Volg haar op het"
                    + " adres in Location; annuleren gaat daar ook.")
    @APIResponse(
            responseCode = "202",
            description = "Het ophalen is begonnen.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = StartedFetch.class)))
    public Response create(AskedFetch asked) {
        var selection = FetchQuestion.read(asked, language.getLocale());
        var account = request.getUserPrincipal().getName();
        if (asked.isConfirm()) {
            starting.mayConfirm(new Decider(account, request.isUserInRole("administrator")));
        }
        var job = starting.start(new FetchOrder(selection, asked.isConfirm(), asked.isDryRun(), account, null));
        var answer = new StartedFetch(
                job.id(), selection.table(), stamp.generatedAt(), stamp.getProductVersion(), List.of());
        return Response.accepted(answer)
                .location(address.getBaseUriBuilder()
                        .path("imports")
                        .path(job.id())
                        .build())
                .header(HttpHeaders.RETRY_AFTER, SOON)
                .build();
    }
}
