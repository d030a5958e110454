package nl.regiospiegel.app.rest;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;

/** An address with a slash at its end does not exist, and leads nowhere else. */
@Provider
@PreMatching
public class NoTrailingSlash implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getUriInfo().getRequestUri().getRawPath().endsWith("/")) {
            throw new NotFoundException();
        }
    }
}
