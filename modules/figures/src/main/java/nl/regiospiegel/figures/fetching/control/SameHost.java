package nl.regiospiegel.figures.fetching.control;

import java.net.URI;
import nl.regiospiegel.figures.fetching.entity.FetchFailure;
import nl.regiospiegel.figures.fetching.entity.FetchProblem;

/** Follows an address that an answer names, only when it leads to the same server. */
final class SameHost {

    private SameHost() {}

    static URI follow(URI asked, String named) {
        var next = resolve(asked, named);
        if (!origin(next).equals(origin(asked))) {
            throw FetchFailure.of(FetchProblem.ELSEWHERE, named);
        }
        return next;
    }

    private static URI resolve(URI asked, String named) {
        try {
            return asked.resolve(named.replace(" ", "%20"));
        } catch (IllegalArgumentException noAddress) {
            throw FetchFailure.because(noAddress, FetchProblem.ELSEWHERE, named);
        }
    }

    private static String origin(URI address) {
        return "%s://%s:%d".formatted(address.getScheme(), address.getHost(), address.getPort());
    }
}
