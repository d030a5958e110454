package nl.regiospiegel.app.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** The public API. Finds the resources of all features by itself. */
@ApplicationScoped
@ApplicationPath("api/v1")
public class RestApi extends Application {

    /** Version of the API's contract, told in {@code API-Version} on every answer. */
    public static final String VERSION = "1.0.0";

    @Override
    public Map<String, Object> getProperties() {
        // otherwise OPTIONS answers a WADL document
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
