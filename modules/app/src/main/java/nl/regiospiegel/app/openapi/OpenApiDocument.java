package nl.regiospiegel.app.openapi;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Hands out the OpenAPI document, to everybody and every site. */
@Path("openapi.json")
@RequestScoped
@PermitAll
public class OpenApiDocument {

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public Response read() throws IOException {
        try (var document = getClass().getResourceAsStream("/openapi.json")) {
            return Response.ok(document.readAllBytes())
                    .header("Access-Control-Allow-Origin", "*")
                    .build();
        }
    }
}
