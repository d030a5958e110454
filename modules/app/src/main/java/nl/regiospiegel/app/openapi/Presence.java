package nl.regiospiegel.app.openapi;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Says of every field in an answer that it is present, and of those whose description names {@code null} that they may be
 * null. So the words and the types cannot contradict each other.
 */
final class Presence {

    private static final Pattern NULL = Pattern.compile("\\bnull\\b");

    private Presence() {}

    static void addTo(OpenAPI document) {
        var asked = askedFor(document);
        document.getComponents().getSchemas().forEach((name, schema) -> {
            if (schema.getProperties() != null && !asked.contains(name)) {
                addTo(schema);
            }
        });
    }

    private static void addTo(Schema answer) {
        var properties = new LinkedHashMap<String, Schema>();
        answer.getProperties().forEach((name, property) -> properties.put(name, orNull(property)));
        answer.setProperties(properties);
        answer.setRequired(new ArrayList<>(properties.keySet()));
    }

    private static Schema orNull(Schema property) {
        var description = property.getDescription();
        var told = property.getAnyOf() != null || property.getOneOf() != null;
        if (told || description == null || !NULL.matcher(description).find()) {
            return property;
        }
        var plain = property.getRef() == null && property.getEnumeration() == null && property.getType() != null;
        return plain ? withNull(property) : eitherNull(property);
    }

    private static Schema withNull(Schema property) {
        if (!property.getType().contains(Schema.SchemaType.NULL)) {
            property.addType(Schema.SchemaType.NULL);
        }
        return property;
    }

    private static Schema eitherNull(Schema property) {
        var description = property.getDescription();
        property.setDescription(null);
        if (property.getRef() != null) {
            property.setType(null);
        }
        return OASFactory.createSchema()
                .description(description)
                .anyOf(List.of(property, OASFactory.createSchema().addType(Schema.SchemaType.NULL)));
    }

    /** Names of the schemas of bodies: who asks need not say everything. */
    private static Set<String> askedFor(OpenAPI document) {
        var names = new HashSet<String>();
        document.getPaths().getPathItems().values().stream()
                .map(PathItem::getOperations)
                .flatMap(operations -> operations.values().stream())
                .filter(operation -> operation.getRequestBody() != null)
                .flatMap(operation -> operation.getRequestBody().getContent().getMediaTypes().values().stream())
                .map(media -> media.getSchema().getRef())
                .filter(reference -> reference != null)
                .forEach(reference -> names.add(reference.substring(reference.lastIndexOf('/') + 1)));
        return names;
    }
}
