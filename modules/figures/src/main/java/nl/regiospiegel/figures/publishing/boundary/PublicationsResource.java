package nl.regiospiegel.figures.publishing.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import nl.regiospiegel.figures.indicator.control.UsableIndicators;
import nl.regiospiegel.figures.publishing.control.DecidePublication;
import nl.regiospiegel.figures.publishing.control.PublicationSteps;
import nl.regiospiegel.figures.publishing.control.Publications;
import nl.regiospiegel.figures.publishing.control.SubmitPublications;
import nl.regiospiegel.figures.publishing.control.WithdrawPublication;
import nl.regiospiegel.figures.publishing.entity.Publication;
import nl.regiospiegel.regions.answers.Items;
import nl.regiospiegel.regions.answers.NextPage;
import nl.regiospiegel.regions.answers.Stamp;
import nl.regiospiegel.regions.language.Language;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Publications: what a region shows others of its own figures. */
@RequestScoped
@Path("publications")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"reader", "editor", "approver", "administrator"})
@Tag(name = "Publiceren", description = "Eigen cijfers met anderen delen.")
public class PublicationsResource {

    @Inject
    private Publications publications;

    @Inject
    private StatingPublications stating;

    @Inject
    private PublicationSteps steps;

    @Inject
    private ReadingSubmissions reading;

    @Inject
    private SubmitPublications submit;

    @Inject
    private DecidePublication decide;

    @Inject
    private WithdrawPublication withdraw;

    @Inject
    private UsableIndicators indicators;

    @Inject
    private Language language;

    @Inject
    private Stamp stamp;

    @Context
    private UriInfo address;

    @Context
    private HttpServletRequest request;

    @Context
    private HttpServletResponse response;

    @GET
    @Transactional
    @Operation(
            operationId = "listPublications",
            summary = "Geeft publicaties: die van uw regio en wat anderen met u delen",
            description =
                    "Eigen publicaties staan er in elke toestand, die van anderen alleen zolang zij gepubliceerd zijn.")
    @APIResponse(responseCode = "200", description = "De publicaties, de nieuwste eerst.")
    public Items<StatedPublication> list(@BeanParam PublicationQuestion question) {
        var understood = question.read(indicators, language);
        var page = understood.paging().of(publications.list(understood.asked()), each -> each.offer()
                .id());
        return new Items<>(
                stating.state(page.items()),
                NextPage.address(page.cursor(), address, response),
                stamp.generatedAt(),
                stamp.getProductVersion(),
                List.of());
    }

    @GET
    @Path("{id}")
    @Transactional
    @Operation(operationId = "getPublication", summary = "Geeft een publicatie")
    @APIResponse(responseCode = "200", description = "De publicatie.")
    public PublicationProfile one(@Parameter(description = "Id van de publicatie.") @PathParam("id") String id) {
        return profile(publications.find(id));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("editor")
    @Transactional
    @Operation(
            operationId = "submitPublications",
            summary = "Dient cijfers in om te publiceren",
            description =
                    "Anderen zien er nog niets van: een collega beslist. Alles wordt ingediend, of niets. Alleen voor bewerkers.")
    @APIResponse(
            responseCode = "201",
            description = "De ingediende publicaties.",
            content = @Content(schema = @Schema(implementation = PublicationCollection.class)))
    public Response submit(NewPublications wanted) {
        var submitted = submit.submit(reading.read(wanted), account());
        var items = stating.state(submitted);
        var body = new PublicationCollection(items, null, stamp.generatedAt(), stamp.getProductVersion(), List.of());
        return Response.created(
                        address.getAbsolutePathBuilder().path(items.get(0).id()).build())
                .entity(body)
                .build();
    }

    @POST
    @Path("{id}/approval")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("approver")
    @Transactional
    @Operation(
            operationId = "decidePublication",
            summary = "Beslist over een ingediende publicatie",
            description =
                    "Publiceert of stuurt terug. Wie indiende, kan niet beslissen. Alleen voor goedkeurders van dezelfde regio.")
    @APIResponse(responseCode = "200", description = "De publicatie na de beslissing.")
    public PublicationProfile decide(
            @Parameter(description = "Id van de publicatie.") @PathParam("id") String id,
            PublicationDecision decision) {
        return profile(decide.decide(id, ReadingDecisions.decision(decision, language), account()));
    }

    @POST
    @Path("{id}/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("approver")
    @Transactional
    @Operation(
            operationId = "withdrawPublication",
            summary = "Trekt een publicatie in",
            description =
                    "Anderen zien de cijfers daarna meteen niet meer; uw regio houdt ze. Alleen voor goedkeurders van dezelfde regio.")
    @APIResponse(responseCode = "200", description = "De publicatie na het intrekken.")
    public PublicationProfile withdraw(
            @Parameter(description = "Id van de publicatie.") @PathParam("id") String id,
            PublicationWithdrawal withdrawal) {
        return profile(withdraw.withdraw(id, ReadingDecisions.comment(withdrawal, language), account()));
    }

    private PublicationProfile profile(Publication publication) {
        return new PublicationProfile(
                stating.state(publication),
                steps.of(publication.offer()).stream().map(StatedStep::of).toList(),
                stamp.generatedAt(),
                stamp.getProductVersion(),
                List.of());
    }

    private String account() {
        return request.getUserPrincipal().getName();
    }
}
