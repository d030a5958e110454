package nl.regiospiegel.app.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import nl.regiospiegel.figures.publication.control.FiguresInSight;
import nl.regiospiegel.figures.publication.control.FiguresInSight.Sight;
import nl.regiospiegel.regions.answers.Today;
import nl.regiospiegel.regions.speaking.RegionId;
import nl.regiospiegel.regions.speaking.SpeakingRegion;

/**
 * Comparisons that were answered before. One is given again only to a caller of the same region with the same roles, on the
 * same day, and only while the database says that nothing has changed of what that region may see (decision 0113).
 */
@ApplicationScoped
class GivenAnswers {

    private static final String COMPARISONS = "/api/v1/comparisons/";
    private static final List<String> ROLES = List.of("reader", "editor", "approver", "administrator");
    private static final long MOST_BYTES = 64L << 20;

    @Inject
    private FiguresInSight figures;

    @Inject
    private SpeakingRegion speaking;

    private final Map<RegionId, Sight> sights = new ConcurrentHashMap<>();
    private final Map<Question, Kept> kept = new LinkedHashMap<>(16, 0.75f, true);
    private long bytes;

    /** Everything an answer depends on that the database does not hold. */
    record Question(
            RegionId region, List<Boolean> roles, LocalDate day, String address, String accept, String language) {}

    private record Kept(Sight sight, GivenAnswer answer) {}

    /** Empty when answers to it are not kept. */
    Optional<Question> question(HttpServletRequest request) {
        if (!request.getRequestURI().startsWith(COMPARISONS) || request.getUserPrincipal() == null) {
            return Optional.empty();
        }
        return speaking.region().map(region -> question(region, request));
    }

    private static Question question(RegionId region, HttpServletRequest request) {
        return new Question(
                region,
                ROLES.stream().map(request::isUserInRole).toList(),
                Today.day(),
                request.getRequestURI() + "?" + request.getQueryString(),
                request.getHeader("Accept"),
                request.getHeader("Accept-Language"));
    }

    /** What the caller may see now; to be asked before the answer is made, so that it is never newer than the answer. */
    Sight sight(Question question) {
        var before = sights.get(question.region());
        var now = before == null ? figures.now() : figures.since(before);
        sights.put(question.region(), now);
        return now;
    }

    Optional<GivenAnswer> find(Question question) {
        var found = known(question);
        if (found == null) {
            return Optional.empty();
        }
        var now = figures.since(found.sight());
        if (!now.content().equals(found.sight().content())) {
            return Optional.empty();
        }
        if (now != found.sight()) {
            keep(question, new Kept(now, found.answer()));
        }
        return Optional.of(found.answer());
    }

    void keep(Question question, Sight sight, GivenAnswer answer) {
        keep(question, new Kept(sight, answer));
    }

    private synchronized Kept known(Question question) {
        return kept.get(question);
    }

    private synchronized void keep(Question question, Kept answer) {
        var before = kept.put(question, answer);
        bytes += size(answer)
                - Stream.ofNullable(before).mapToLong(GivenAnswers::size).sum();
        var oldest = kept.entrySet().iterator();
        while (bytes > MOST_BYTES && oldest.hasNext()) {
            bytes -= size(oldest.next().getValue());
            oldest.remove();
        }
    }

    private static long size(Kept answer) {
        return answer.answer().body().length;
    }
}
