package nl.regiospiegel.identity.counterexample.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Breaks: a resource that demands no role. */
@Path("open")
@PermitAll
public class OpenResource {

    @GET
    public String everything() {
        return "";
    }
}
