package nl.regiospiegel.regions.configuration.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Checks that what a derived fact follows from is there. */
final class DerivationCheck {

    private final Map<RegionFile, YamlDocument> documents;
    private final Faults faults;

    DerivationCheck(Map<RegionFile, YamlDocument> documents, Faults faults) {
        this.documents = documents;
        this.faults = faults;
    }

    void check(RegionFile file, YamlDocument document) {
        document.walk((pointer, node) -> {
            if (pointer.matches(".*/derived/from/\\d+") && !exists(file, pointer, node.asText())) {
                faults.add(
                        document,
                        pointer,
                        "dangling-derivation",
                        ("Het feit '%s' bestaat niet. Schrijf een pad in hetzelfde onderdeel (term.durationMonths) of in een"
                                        + " ander bestand (timeline.<id>.planned).")
                                .formatted(node.asText()));
            }
        });
    }

    private boolean exists(RegionFile file, String pointer, String path) {
        var steps = List.of(path.split("\\."));
        var own = pointer.split("/", 4);
        var item = documents.get(file).root().path(own[1]);
        return found(own.length > 3 && item.isArray() ? item.path(Integer.parseInt(own[2])) : item, steps)
                || documents.keySet().stream()
                        .filter(other -> other.code().equals(steps.get(0)))
                        .anyMatch(other -> found(start(other), steps.subList(1, steps.size())));
    }

    /** Where a path into a file starts: at the region itself, or at the file's one list. */
    private JsonNode start(RegionFile file) {
        var root = documents.get(file).root();
        return file == RegionFile.REGION || root.isEmpty()
                ? root
                : root.elements().next();
    }

    private static boolean found(JsonNode start, List<String> steps) {
        var node = start;
        for (var step : steps) {
            node = node.isArray() ? item(node, step) : node.path(step);
        }
        return !node.isMissingNode();
    }

    private static JsonNode item(JsonNode list, String id) {
        return StreamSupport.stream(list.spliterator(), false)
                .filter(item -> Stream.of(item, item.path("value"))
                        .anyMatch(each -> Arrays.asList("id", "code").stream()
                                .anyMatch(key -> each.path(key).asText().equals(id))))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }
}
