package nl.regiospiegel.identity.token.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.regiospiegel.identity.account.control.Caller;
import nl.regiospiegel.identity.token.control.NamedTokens;
import nl.regiospiegel.regions.answers.Items;
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

/** Tokens for other programs, made and revoked by an administrator of the region. */
@Path("named-access-tokens")
@RequestScoped
@RolesAllowed("administrator")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Toegang")
public class NamedAccessTokensResource {

    @Inject
    private NamedTokens tokens;

    @Inject
    private Stamp stamp;

    @Inject
    private Language language;

    @Context
    private HttpServletRequest request;

    @GET
    @Transactional
    @Operation(
            operationId = "listNamedAccessTokens",
            summary = "De toegangssleutels voor andere programma's van uw regio.",
            description = "Ook de verlopen en ingetrokken sleutels. Alleen voor beheerders.")
    @APIResponse(responseCode = "200", description = "De toegangssleutels, de nieuwste eerst.")
    public Items<NamedAccessToken> list() {
        var items = tokens.all().stream().map(NamedAccessToken::of).toList();
        return new Items<>(items, null, stamp.generatedAt(), stamp.getProductVersion(), List.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(
            operationId = "createNamedAccessToken",
            summary = "Maak een toegangssleutel voor een ander programma.",
            description = "De sleutel kan alleen lezen en is ten hoogste 365 dagen geldig. Hij wordt eenmalig getoond."
                    + " Alleen voor beheerders.")
    @APIResponse(
            responseCode = "201",
            description = "De nieuwe toegangssleutel.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = IssuedNamedAccessToken.class)))
    public Response create(NewNamedAccessToken wanted) {
        if (wanted == null) {
            throw new InvalidInput(List.of(Fault.inBody(
                    null,
                    "",
                    "missing-body",
                    language.choose(
                            "Stuur een JSON-object met name en days.", "Send a JSON object with name and days."))));
        }
        var issued = tokens.create(caller(), wanted.name(), wanted.days());
        var shown = new IssuedNamedAccessToken(
                issued.text().text(),
                NamedAccessToken.of(issued.kept()),
                stamp.generatedAt(),
                stamp.getProductVersion(),
                List.of());
        return Response.status(Response.Status.CREATED).entity(shown).build();
    }

    @POST
    @Path("{id}/revocation")
    @Transactional
    @Operation(
            operationId = "revokeNamedAccessToken",
            summary = "Trek een toegangssleutel in.",
            description =
                    "De sleutel werkt daarna meteen niet meer. Nog eens intrekken verandert niets. Alleen voor beheerders.")
    @APIResponse(responseCode = "204", description = "De sleutel is ingetrokken.")
    public void revoke(@Parameter(description = "Id van de toegangssleutel.") @PathParam("id") String id) {
        tokens.revoke(caller(), id);
    }

    private Caller caller() {
        return (Caller) request.getAttribute(Caller.ATTRIBUTE);
    }
}
