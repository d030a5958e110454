package nl.regiospiegel.app.problems;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.util.List;
import java.util.ResourceBundle;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.rules.BrokenRule;

/** Makes problems, in the language of the request. */
@ApplicationScoped
public class Problems {

    /** Media type of every error. */
    public static final String TYPE = "application/problem+json";

    private static final String TEXTS = "nl.regiospiegel.app.problems.problems";

    @Inject
    private Language language;

    /** The problem of a status about which there is nothing more to say. */
    public Problem of(int status) {
        var known = texts().containsKey(status + ".slug") ? status : status < 500 ? 400 : 500;
        return new Problem(
                "/problems/" + texts().getString(known + ".slug"),
                texts().getString(known + ".title"),
                status,
                texts().getString(known + ".detail"),
                null,
                List.of());
    }

    public Problem of(BrokenRule rule) {
        var status = status(rule.kind());
        return new Problem(
                "/problems/" + rule.slug(),
                of(status).title(),
                status,
                rule.getMessage(),
                null,
                rule.faults().stream().map(ProblemError::of).toList());
    }

    /** The unforeseen: says no more than the mark under which it stands in the log. */
    public Problem incident(String mark) {
        var plain = of(500);
        return new Problem(plain.type(), plain.title(), plain.status(), plain.detail(), mark, List.of());
    }

    ResponseBuilder answer(Problem problem) {
        return Response.status(problem.status()).type(TYPE).entity(problem);
    }

    ResponseBuilder answer(BrokenRule rule) {
        var answer = answer(of(rule));
        return rule.patience() == null
                ? answer
                : answer.header("Retry-After", rule.patience().toSeconds());
    }

    private ResourceBundle texts() {
        return ResourceBundle.getBundle(TEXTS, language.getLocale());
    }

    private static int status(BrokenRule.Kind kind) {
        return switch (kind) {
            case NOT_FOUND -> 404;
            case INVALID -> 400;
            case CONFLICT -> 409;
            case UNAUTHENTICATED -> 401;
            case FORBIDDEN -> 403;
            case TOO_MANY -> 429;
            case TOO_LARGE -> 413;
            case STALE -> 412;
            case UNCONDITIONAL -> 428;
            case BUSY -> 503;
        };
    }
}
