package nl.regiospiegel.app.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.util.ArrayList;
import java.util.List;

/** Whether the examples in the document are what their schemas say. */
final class Examples {

    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

    private Examples() {}

    static List<String> areValid(ApiDocument document) {
        var wrong = new ArrayList<String>();
        document.walk((pointer, node) -> {
            node.path("examples").forEach(example -> {
                if (pointer.contains("/schema")) {
                    wrong.addAll(faults(document, pointer, example));
                }
            });
            if (node.has("example") && node.has("schema")) {
                wrong.addAll(faults(document, pointer + "/schema", node.path("example")));
            }
            if (node.has("schema") && node.path("examples").isObject()) {
                node.path("examples")
                        .forEach(example -> wrong.addAll(faults(document, pointer + "/schema", example.path("value"))));
            }
        });
        return wrong;
    }

    private static List<String> faults(ApiDocument document, String pointer, JsonNode example) {
        var schema = document.root().deepCopy();
        schema.put("$ref", "#" + pointer.replace("{", "%7B").replace("}", "%7D"));
        return SCHEMAS.getSchema(schema).validate(example).stream()
                .map(message -> pointer + ": " + message.getMessage())
                .toList();
    }
}
