package nl.regiospiegel.regions.configuration.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonMetaSchema;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import nl.regiospiegel.regions.language.Language;

/** Checks a file against the schema that editors use too, and says in Dutch what is wrong and how to mend it. */
final class SchemaCheck {

    private static final String SCHEMAS = "classpath:nl/regiospiegel/regions/configuration/schema/";
    private static final String FACT = "{value: ..., sources: [{source: ..., locator: \"...\"}]}";
    private static final Map<String, String> TYPES = Map.of(
            "object", "een blok met kenmerken",
            "array", "een lijst",
            "string", "tekst",
            "integer", "een geheel getal",
            "number", "een getal",
            "boolean", "true of false",
            "null", "niets");

    private final Map<RegionFile, JsonSchema> schemas = new EnumMap<>(RegionFile.class);

    SchemaCheck() {
        var dialect = JsonMetaSchema.builder(JsonMetaSchema.getV202012())
                .format(new EdtfFormat())
                .build();
        var factory = JsonSchemaFactory.getInstance(VersionFlag.V202012, builder -> builder.metaSchema(dialect));
        var config = SchemaValidatorsConfig.builder()
                .locale(Language.DUTCH)
                .formatAssertionsEnabled(true)
                .pathType(PathType.JSON_POINTER)
                .build();
        for (var file : RegionFile.values()) {
            var location = SchemaLocation.of(SCHEMAS + file.code() + ".schema.json");
            schemas.put(file, factory.getSchema(location, config));
        }
    }

    void check(RegionFile file, YamlDocument document, Faults faults) {
        var wrongTypes = new HashSet<String>();
        for (var message : schemas.get(file).validate(document.root())) {
            var pointer = message.getInstanceLocation().toString();
            // a value of the wrong type fails every alternative; telling it once is enough
            if (!"type".equals(message.getType()) || wrongTypes.add(pointer)) {
                faults.add(document, place(message, pointer), "schema-" + message.getType(), detail(message));
            }
        }
    }

    private static String place(ValidationMessage message, String pointer) {
        return "additionalProperties".equals(message.getType())
                ? YamlDocument.child(pointer, message.getProperty())
                : pointer;
    }

    private static String detail(ValidationMessage message) {
        var found = message.getInstanceNode();
        return switch (message.getType()) {
            case "additionalProperties" ->
                "Het kenmerk '%s' bestaat hier niet. Verbeter de spelling of verwijder het."
                        .formatted(message.getProperty());
            case "required" -> required(message.getProperty());
            case "enum" -> enumeration(found, message.getSchemaNode());
            case "type" ->
                "Hier hoort %s, maar er staat %s.%s"
                        .formatted(types(message.getSchemaNode()), shown(found), hint(message));
            case "pattern" ->
                "%s heeft niet de goede vorm. Het patroon is %s."
                        .formatted(shown(found), message.getSchemaNode().asText());
            case "format" ->
                ("%s is geen datum die bestaat. Schrijf een dag (2021-07-01), maand (2021-06), jaar (2021),"
                                + " kwartaal (2022-33 tot en met 2022-36) of halfjaar (2021-40 of 2021-41); met ~ als de datum"
                                + " ongeveer is.")
                        .formatted(shown(found));
            case "minItems" ->
                "Deze lijst heeft er minstens %s nodig. Vul aan, of schrijf unknown."
                        .formatted(message.getSchemaNode().asText());
            default -> message.getError() + ".";
        };
    }

    private static String required(String property) {
        return "sources".equals(property)
                ? "Er staat geen bron bij. Een feit zonder bron is geen feit: voeg sources toe, of schrijf unknown."
                : "Het kenmerk '%s' ontbreekt. Voeg het toe.".formatted(property);
    }

    private static String enumeration(JsonNode found, JsonNode allowed) {
        var codes = list(allowed);
        return codes.equals("unknown, not-applicable")
                ? "%s mag hier niet los staan. Schrijf %s, of unknown, of not-applicable.".formatted(shown(found), FACT)
                : "%s staat niet in de codelijst. Kies uit: %s.".formatted(shown(found), codes);
    }

    private static String hint(ValidationMessage message) {
        var isFact = message.getSchemaLocation().toString().contains("fact.schema.json");
        return isFact && message.getInstanceNode().isValueNode() ? " Schrijf een feit als " + FACT + "." : "";
    }

    private static String types(JsonNode types) {
        return types.isArray()
                ? StreamSupport.stream(types.spliterator(), false)
                        .map(type -> TYPES.get(type.asText()))
                        .collect(Collectors.joining(" of "))
                : TYPES.get(types.asText());
    }

    private static String shown(JsonNode found) {
        return found.isContainerNode() ? TYPES.get(found.isArray() ? "array" : "object") : "'" + found.asText() + "'";
    }

    private static String list(JsonNode codes) {
        return StreamSupport.stream(codes.spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.joining(", "));
    }
}
