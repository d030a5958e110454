package nl.regiospiegel.comparison.evaluation.boundary;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** What who asks prefers (RFC 7240): {@code respond-async}, not to wait for the answer itself. Others are left aside. */
record Preference(boolean atOnce) {

    static final String HEADER = "Prefer";

    /** For who reads the document. */
    static final String WORDS =
            "respond-async (RFC 7240): wacht niet op de uitkomst, maar antwoord meteen hoe ver zij is.";

    private static final String AT_ONCE = "respond-async";

    static Preference of(HttpHeaders headers) {
        return of(headers.getRequestHeader(HEADER));
    }

    /** @param lines of the header, which may stand there more than once; {@code null} when it does not */
    static Preference of(List<String> lines) {
        return new Preference(lines != null
                && lines.stream()
                        .flatMap(line -> Stream.of(line.split("[,;]")))
                        .map(String::strip)
                        .anyMatch(AT_ONCE::equalsIgnoreCase));
    }

    Duration patience(Duration usual) {
        return atOnce ? Duration.ZERO : usual;
    }

    ResponseBuilder applied(ResponseBuilder answer) {
        return atOnce ? answer.header("Preference-Applied", AT_ONCE) : answer;
    }
}
