package nl.regiospiegel.app.openapi;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** What can be asked at one path in a body and in the address is described once, with the body. */
final class SharedQuestions {

    private SharedQuestions() {}

    static void describe(OpenAPI document) {
        document.getPaths().getPathItems().values().stream()
                .filter(path -> path.getGET() != null && path.getPOST() != null)
                .forEach(path -> describe(path, document));
    }

    private static void describe(PathItem path, OpenAPI document) {
        var fields = fields(path.getPOST(), document);
        Optional.ofNullable(path.getGET().getParameters()).orElse(List.of()).stream()
                .filter(parameter -> parameter.getDescription() == null && fields.containsKey(parameter.getName()))
                .forEach(parameter -> describe(parameter, fields.get(parameter.getName())));
    }

    private static Map<String, Schema> fields(Operation post, OpenAPI document) {
        return Optional.ofNullable(post.getRequestBody())
                .map(body -> body.getContent().getMediaType("application/json"))
                .map(media -> media.getSchema().getRef())
                .map(reference -> reference.substring(reference.lastIndexOf('/') + 1))
                .map(name -> document.getComponents().getSchemas().get(name).getProperties())
                .orElse(Map.of());
    }

    /** An address leaves out what a body may say is null. */
    private static void describe(Parameter parameter, Schema field) {
        parameter.setDescription(field.getDescription());
        Optional.ofNullable(field.getExamples()).ifPresent(examples -> parameter.setExample(examples.get(0)));
        parameter.setSchema(OASFactory.createSchema()
                .type(field.getType().stream()
                        .filter(type -> type != Schema.SchemaType.NULL)
                        .toList())
                .format(field.getFormat())
                .enumeration(field.getEnumeration()));
    }
}
