package nl.regiospiegel.figures.fetching.control;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import nl.regiospiegel.figures.fetching.entity.FetchFailure;
import nl.regiospiegel.figures.fetching.entity.FetchProblem;

/** A list that says something of a table, such as its periods; follows it over its pages. */
final class EntityList {

    private EntityList() {}

    static List<JsonNode> read(URI address, Conversation cbs, Path scratch) {
        var found = new ArrayList<JsonNode>();
        var asked = new HashSet<URI>();
        for (var next = address; next != null; ) {
            if (!asked.add(next)) {
                throw FetchFailure.of(FetchProblem.ENDLESS, next);
            }
            var answer = cbs.tree(next, scratch);
            if (!answer.path("value").isArray()) {
                throw FetchFailure.of(FetchProblem.UNKNOWN_SHAPE, next, "value");
            }
            answer.get("value").forEach(found::add);
            next = next(next, answer);
        }
        return found;
    }

    private static URI next(URI asked, JsonNode answer) {
        var link = answer.path("@odata.nextLink")
                .asText(answer.path("odata.nextLink").asText(""));
        return link.isEmpty() ? null : SameHost.follow(asked, link);
    }
}
