package nl.regiospiegel.app.problems;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import nl.regiospiegel.regions.rules.BrokenRule;

/** Broken rules of the domain as problems. */
@Provider
public class BrokenRules implements ExceptionMapper<BrokenRule> {

    @Inject
    private Problems problems;

    @Inject
    private UnknownParameters unknown;

    @Override
    public Response toResponse(BrokenRule rule) {
        return problems.answer(unknown.with(rule)).build();
    }
}
