package nl.regiospiegel.identity.token.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.regiospiegel.identity.account.control.Caller;
import nl.regiospiegel.identity.token.control.AccessTokens;
import nl.regiospiegel.identity.token.entity.TokenKind;
import nl.regiospiegel.regions.language.Language;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Logging in at the API. */
@Path("access-tokens")
@RequestScoped
@RolesAllowed({"reader", "editor", "approver", "administrator"})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Toegang", description = "Inloggen en toegangssleutels.")
public class AccessTokensResource {

    @Inject
    private AccessTokens tokens;

    @Inject
    private Language language;

    @Context
    private HttpServletRequest request;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(
            operationId = "createAccessToken",
            summary = "Log in en krijg een toegangssleutel.",
            description = "Log in met naam en wachtwoord (HTTP Basic). De toegangssleutel is 8 uur geldig. De inhoud"
                    + " van het verzoek is leeg of een leeg JSON-object.")
    @SecurityRequirement(name = "password")
    @RequestBody(
            required = false,
            description = "Leeg, of een leeg JSON-object.",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "EmptyObject")))
    @APIResponse(
            responseCode = "201",
            description = "De toegangssleutel.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = IssuedAccessToken.class)))
    public Response create(String body) {
        EmptyBody.check(body, language);
        var issued = tokens.issue((Caller) request.getAttribute(Caller.ATTRIBUTE), TokenKind.LOGIN);
        return Response.status(Response.Status.CREATED)
                .entity(IssuedAccessToken.of(issued))
                .build();
    }
}
