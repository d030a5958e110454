package nl.regiospiegel.app.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import nl.regiospiegel.regions.language.Language;

/** Says in which language names and messages are. */
@Provider
public class AnswerLanguage implements ContainerResponseFilter {

    @Inject
    private Language language;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.hasEntity()) {
            response.getHeaders()
                    .putSingle(
                            HttpHeaders.CONTENT_LANGUAGE, language.getLocale().getLanguage());
        }
    }
}
