package nl.regiospiegel.regions.configuration.control;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * A YAML file as a tree, with the line on which each part of it stands.
 *
 * @param name name of the file with its folder, as faults name it
 * @param root the tree
 * @param lines line per JSON pointer; the line of the key for what has one
 */
record YamlDocument(String name, JsonNode root, Map<String, Integer> lines) {

    /** The line of what a pointer points at, or of the nearest part around it. */
    int line(String pointer) {
        var place = pointer;
        while (!lines.containsKey(place) && !place.isEmpty()) {
            place = place.substring(0, place.lastIndexOf('/'));
        }
        return lines.getOrDefault(place, 1);
    }

    /** Visits every part with its pointer, parents first. */
    void walk(BiConsumer<String, JsonNode> visitor) {
        walk("", root, visitor);
    }

    static void walk(String pointer, JsonNode node, BiConsumer<String, JsonNode> visitor) {
        visitor.accept(pointer, node);
        node.properties().forEach(entry -> walk(child(pointer, entry.getKey()), entry.getValue(), visitor));
        for (var i = 0; node.isArray() && i < node.size(); i++) {
            walk(pointer + "/" + i, node.get(i), visitor);
        }
    }

    static String child(String pointer, String key) {
        return pointer + "/" + key.replace("~", "~0").replace("/", "~1");
    }
}
