package nl.regiospiegel.app.rest;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Parameter;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.regiospiegel.regions.rules.InvalidInput;

/** Refuses query parameters that the resource does not have; a misspelt one would silently change the answer. */
@Provider
@Priority(Priorities.USER)
public class KnownQueryParameters implements ContainerRequestFilter {

    @Inject
    private UnknownNames unknown;

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
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
    }

    private static void collect(Parameter parameter, Set<String> names) {
        add(parameter, names);
        if (parameter.isAnnotationPresent(BeanParam.class)) {
            Stream.of(parameter.getType().getDeclaredFields()).forEach(field -> add(field, names));
        }
    }

    private static void add(AnnotatedElement element, Set<String> names) {
        var query = element.getAnnotation(QueryParam.class);
        if (query != null) {
            names.add(query.value());
        }
    }
}
