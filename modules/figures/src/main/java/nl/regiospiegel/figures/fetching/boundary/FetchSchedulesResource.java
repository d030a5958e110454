package nl.regiospiegel.figures.fetching.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import nl.regiospiegel.figures.fetching.control.FetchSchedules;
import nl.regiospiegel.figures.fetching.control.PlanSchedules;
import nl.regiospiegel.figures.fetching.control.StartFetch;
import nl.regiospiegel.figures.fetching.entity.FetchSchedule;
import nl.regiospiegel.figures.importing.job.entity.Decider;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The schedules by which tables of CBS are fetched for a region. */
@Path("fetch-schedules")
@RequestScoped
@RolesAllowed({"reader", "editor", "approver", "administrator"})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Ophalen", description = "Tabellen ophalen bij CBS, nu of volgens een ophaalplan.")
public class FetchSchedulesResource {

    @Inject
    private FetchSchedules schedules;

    @Inject
    private PlanSchedules plans;

    @Inject
    private StartFetch starting;

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
    @Operation(operationId = "listFetchSchedules", summary = "De ophaalplannen van uw regio.")
    @APIResponse(responseCode = "200", description = "De ophaalplannen; wat het eerst komt staat vooraan.")
    public Items<StatedSchedule> list(
            @Parameter(description = "Waar het volgende deel begint: de cursor uit next.") @QueryParam("cursor")
                    String cursor,
            @Parameter(description = "Hoeveel items ten hoogste, van 1 tot en met 1000; zonder deze parameter 100.")
                    @QueryParam("limit")
                    String limit) {
        var faults = new ArrayList<Fault>();
        var paging = Paging.read(cursor, limit, faults, language);
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
        var page = paging.of(schedules.all(), FetchSchedule::id);
        return new Items<>(
                page.items().stream().map(StatedSchedule::of).toList(),
                NextPage.address(page.cursor(), address, response),
                stamp.generatedAt(),
                stamp.getProductVersion(),
                List.of());
    }

    @POST
    @Transactional
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({"editor", "administrator"})
    @Operation(
            operationId = "createFetchSchedule",
            summary = "Haal een tabel van CBS voortaan volgens een ophaalplan op.")
    @APIResponse(
            responseCode = "201",
            description = "Het ophaalplan.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = StatedSchedule.class)))
    public Response create(AskedSchedule asked) {
        var planned = FetchQuestion.read(asked, language.getLocale());
        var account = request.getUserPrincipal().getName();
        var confirm = asked.fetch().isConfirm();
        if (confirm) {
            starting.mayConfirm(new Decider(account, request.isUserInRole("administrator")));
        }
        var schedule = plans.add(planned.selection(), planned.rhythm(), confirm, account);
        return Response.status(Response.Status.CREATED)
                .entity(StatedSchedule.of(schedule))
                .build();
    }

    @DELETE
    @Path("{id}")
    @Transactional
    @RolesAllowed({"editor", "administrator"})
    @Operation(
            operationId = "deleteFetchSchedule",
            summary = "Stop met ophalen volgens een ophaalplan.",
            description = "Wat al is opgehaald blijft.")
    @APIResponse(responseCode = "204", description = "Het ophaalplan is weg.")
    public void remove(@Parameter(description = "Id van het ophaalplan.") @PathParam("id") String id) {
        plans.remove(id);
    }
}
