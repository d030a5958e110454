package nl.regiospiegel.comparison.evaluation.boundary;

import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.time.Duration;
import java.util.Arrays;

/** What who asks prefers (RFC 7240): {@code respond-async}, not to wait for the answer itself. Others are left aside. */
record Preference(boolean atOnce) {

    static final String HEADER = "Prefer";
    private static final String AT_ONCE = "respond-async";

    static Preference of(String header) {
        return new Preference(header != null
                && Arrays.stream(header.split("[,;]")).map(String::strip).anyMatch(AT_ONCE::equalsIgnoreCase));
    }

    Duration patience(Duration usual) {
        return atOnce ? Duration.ZERO : usual;
    }

    ResponseBuilder applied(ResponseBuilder answer) {
        return atOnce ? answer.header("Preference-Applied", AT_ONCE) : answer;
    }
}
