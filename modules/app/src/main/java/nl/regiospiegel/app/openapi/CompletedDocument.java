package nl.regiospiegel.app.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.regiospiegel.app.rest.RestApi;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.info.Info;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** Completes the document while it is made: who offers the API, the ways in, and what every operation has in common. */
public class CompletedDocument implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.setInfo(info());
        document.setServers(List.of(OASFactory.createServer().url("/api/v1").description("Deze installatie.")));
        document.setExternalDocs(OASFactory.createExternalDocumentation()
                .description("Handleiding voor wie de API gebruikt.")
                .url("/help"));
        document.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme("token")));
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        complete(document.getComponents());
        SharedQuestions.describe(document);
        document.getPaths().getPathItems().forEach(CompletedDocument::complete);
        Presence.addTo(document);
    }

    private static Info info() {
        return OASFactory.createInfo()
                .title("Regiospiegel")
                .version(RestApi.VERSION)
                .description(
                        "Vergelijk contractmodellen, toegang, tijdlijnen en uitkomsten van jeugdhulpregio's, met bij"
                                + " elk feit een bron. Namen in de API zijn Engels en staan in de woordenlijst van het product.")
                .contact(OASFactory.createContact()
                        .name("Beheer van Regiospiegel")
                        .email("api@regiospiegel.example")
                        .url("https://regiospiegel.example/api"));
    }

    private static void complete(Components components) {
        components.addSecurityScheme(
                "token",
                OASFactory.createSecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .description("Een toegangssleutel, uit POST /access-tokens of van een beheerder."));
        components.addSecurityScheme(
                "password",
                OASFactory.createSecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("basic")
                        .description("Naam en wachtwoord, alleen bij POST /access-tokens."));
        components.addSchema(
                "EmptyObject",
                OASFactory.createSchema()
                        .addType(org.eclipse.microprofile.openapi.models.media.Schema.SchemaType.OBJECT)
                        .maxProperties(0)
                        .description("Een leeg JSON-object."));
        SharedHeaders.addTo(components);
        SharedErrors.addTo(components);
        SharedWords.addTo(components);
        NullableReferences.mend(components);
    }

    private static void complete(String path, PathItem item) {
        item.getOperations().forEach((method, operation) -> {
            successes(operation).forEach((status, success) -> SharedHeaders.addTo(success, method, status));
            if (SharedErrors.hasHeader(operation, "Prefer")) {
                successes(operation).values().forEach(SharedHeaders::addPreference);
            }
            if (method == PathItem.HttpMethod.GET) {
                operation.getResponses().addAPIResponse("304", SharedErrors.notModified());
            }
            SharedErrors.of(path, operation)
                    .forEach(status -> operation.getResponses().addAPIResponse(status, SharedErrors.reference(status)));
        });
    }

    private static Map<String, APIResponse> successes(Operation operation) {
        var successes = new LinkedHashMap<>(operation.getResponses().getAPIResponses());
        successes.keySet().removeIf(status -> !status.startsWith("2"));
        return successes;
    }
}
