package nl.regiospiegel.app.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** The OpenAPI document as the rules look at it. */
record ApiDocument(ObjectNode root) {

    private static final List<String> METHODS =
            List.of("get", "head", "post", "put", "patch", "delete", "options", "trace");

    /** An operation: its path, its method and what the document says of it. */
    record Operation(String path, String method, ObjectNode node) {

        String name() {
            return method.toUpperCase(java.util.Locale.ROOT) + " " + path;
        }

        Stream<JsonNode> parameters() {
            return stream(node.path("parameters"));
        }

        Stream<Map.Entry<String, JsonNode>> responses() {
            return fields(node.path("responses"));
        }
    }

    static ApiDocument read(String resource) {
        try (var stream = ApiDocument.class.getResourceAsStream(resource)) {
            return new ApiDocument((ObjectNode) new ObjectMapper().readTree(stream));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    ApiDocument copy() {
        return new ApiDocument(root.deepCopy());
    }

    JsonNode at(String pointer) {
        return root.at(pointer);
    }

    ObjectNode object(String pointer) {
        return (ObjectNode) root.at(pointer);
    }

    Stream<String> paths() {
        return fields(root.path("paths")).map(Map.Entry::getKey);
    }

    List<Operation> operations() {
        var operations = new ArrayList<Operation>();
        fields(root.path("paths")).forEach(path -> fields(path.getValue())
                .filter(method -> METHODS.contains(method.getKey()))
                .forEach(method ->
                        operations.add(new Operation(path.getKey(), method.getKey(), (ObjectNode) method.getValue()))));
        return operations;
    }

    /** The node itself, or what it refers to. */
    JsonNode resolve(JsonNode node) {
        return node.has("$ref") ? root.at(node.path("$ref").asText().substring(1)) : node;
    }

    /** Calls for every object in the document, with its JSON pointer. */
    void walk(BiConsumer<String, ObjectNode> visitor) {
        walk("", root, visitor);
    }

    private static void walk(String pointer, JsonNode node, BiConsumer<String, ObjectNode> visitor) {
        if (node instanceof ObjectNode object) {
            visitor.accept(pointer, object);
            fields(object)
                    .forEach(field -> walk(
                            pointer + "/" + field.getKey().replace("~", "~0").replace("/", "~1"),
                            field.getValue(),
                            visitor));
        } else {
            for (int i = 0; i < node.size() && node.isArray(); i++) {
                walk(pointer + "/" + i, node.get(i), visitor);
            }
        }
    }

    static Stream<Map.Entry<String, JsonNode>> fields(JsonNode node) {
        return node.properties().stream();
    }

    static Stream<JsonNode> stream(JsonNode array) {
        var items = new ArrayList<JsonNode>();
        array.forEach(items::add);
        return items.stream();
    }
}
