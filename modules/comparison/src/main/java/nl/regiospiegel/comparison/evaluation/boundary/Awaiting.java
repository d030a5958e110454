package nl.regiospiegel.comparison.evaluation.boundary;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import nl.regiospiegel.comparison.evaluation.keeping.entity.FoundEvaluation;

/** Tells who waits for an evaluation when looking again makes sense. */
final class Awaiting {

    private static final String SOON = "2";

    private Awaiting() {}

    static ResponseBuilder patient(ResponseBuilder answer, FoundEvaluation found) {
        return found.isBusy() ? answer.header(HttpHeaders.RETRY_AFTER, SOON) : answer;
    }
}
