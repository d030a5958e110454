package nl.regiospiegel.app.rest;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Parameter;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.regiospiegel.app.problems.Problems;
import nl.regiospiegel.app.problems.UnknownParameters;
import nl.regiospiegel.regions.rules.InvalidInput;

/**
 * Refuses query parameters that the resource does not have; a misspelt one would silently change the answer. A question is
 * first put to the resource, so that the faults of its other parameters are told with them; a change is refused at once.
 */
@Provider
@Priority(Priorities.USER)
public class KnownQueryParameters implements ContainerRequestFilter, ContainerResponseFilter {

    private static final Set<String> QUESTIONS = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    @Inject
    private UnknownNames unknown;

    @Inject
    private UnknownParameters found;

    @Inject
    private Problems problems;

    @Context
    private ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        var given = request.getUriInfo().getQueryParameters().keySet();
        var known = new TreeSet<String>();
        Stream.of(resource.getResourceMethod().getParameters()).forEach(parameter -> collect(parameter, known));
        var faults = given.stream()
                .filter(name -> !known.contains(name))
                .sorted()
                .map(name -> unknown.parameter(name, known))
                .toList();
        found.keep(faults);
        if (!faults.isEmpty() && !QUESTIONS.contains(request.getMethod())) {
            throw found.with(new InvalidInput(List.of()));
        }
    }

    /** The resource found no other fault: then this alone is the answer, whatever it said. */
    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (found.isEmpty() || response.getStatus() >= Status.INTERNAL_SERVER_ERROR.getStatusCode()) {
            return;
        }
        response.getHeaders().remove(HttpHeaders.CONTENT_DISPOSITION);
        response.getHeaders().remove(HttpHeaders.ETAG);
        response.setStatusInfo(Status.BAD_REQUEST);
        response.setEntity(problems.of(found.alone()), new Annotation[0], MediaType.valueOf(Problems.TYPE));
    }

    private static void collect(Parameter parameter, Set<String> names) {
        add(parameter, names);
        if (parameter.isAnnotationPresent(BeanParam.class)) {
            Stream.<Class<?>>iterate(parameter.getType(), Objects::nonNull, Class::getSuperclass)
                    .flatMap(type -> Stream.of(type.getDeclaredFields()))
                    .forEach(field -> add(field, names));
        }
    }

    private static void add(AnnotatedElement element, Set<String> names) {
        var query = element.getAnnotation(QueryParam.class);
        if (query != null) {
            names.add(query.value());
        }
    }
}
