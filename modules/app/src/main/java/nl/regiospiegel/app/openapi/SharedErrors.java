package nl.regiospiegel.app.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.regiospiegel.app.problems.Problems;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The errors that operations share, described once and put on each operation where they can occur. */
final class SharedErrors {

    /** In order, so that the description is the same text at every start. */
    private static final Map<String, String> DESCRIPTIONS = new TreeMap<>(Map.ofEntries(
            Map.entry("400", "Het verzoek is ongeldig; alle fouten staan in errors."),
            Map.entry("401", "Niet ingelogd, of de toegangssleutel is niet (meer) geldig."),
            Map.entry("403", "Dit account of deze toegangssleutel mag dit niet."),
            Map.entry("404", "Dit bestaat niet, of uw regio mag het niet zien."),
            Map.entry("406", "Het gevraagde formaat is hier niet te krijgen."),
            Map.entry("415", "De inhoud heeft een formaat dat hier niet gelezen wordt."),
            Map.entry("429", "Te vaak geprobeerd; wacht zolang Retry-After zegt."),
            Map.entry("503", "Er is nu geen plaats voor dit verzoek; wacht zolang Retry-After zegt."),
            Map.entry("500", "Fout in het product; instance is het kenmerk voor de beheerder."),
            Map.entry("409", "Het verzoek past niet bij hoe het nu is."),
            Map.entry("412", "Wat u wilt wijzigen is intussen veranderd."),
            Map.entry("413", "Wat u stuurt is groter dan is toegestaan."),
            Map.entry("428", "De kop If-Match ontbreekt.")));

    private SharedErrors() {}

    static void addTo(Components components) {
        components.addSchema("ProblemError", ProblemSchemas.error());
        components.addSchema("Problem", ProblemSchemas.problem());
        DESCRIPTIONS.forEach(
                (status, description) -> components.addResponse(name(status), response(status, description)));
    }

    /** Which errors can occur at this operation. */
    static List<String> of(String path, Operation operation) {
        var statuses = new ArrayList<>(List.of("400", "401", "403", "406", "500"));
        if (path.contains("{") || path.equals("/evaluations") && operation.getRequestBody() == null) {
            statuses.add("404");
        }
        if (operation.getRequestBody() != null) {
            statuses.add("415");
        }
        if (path.equals("/access-tokens")) {
            statuses.add("429");
        }
        if (List.of("/observations", "/evaluations").contains(path)) {
            statuses.add("503");
        }
        if (path.startsWith("/evaluations") && operation.getRequestBody() == null) {
            statuses.add("409");
        }
        if (hasHeader(operation, "If-Match")) {
            statuses.addAll(List.of("409", "412", "428"));
        }
        if (hasHeader(operation, "Idempotency-Key")) {
            statuses.addAll(List.of("409", "413"));
        }
        if (path.endsWith("/confirmation")) {
            statuses.add("409");
        }
        return statuses.stream().sorted().distinct().toList();
    }

    static boolean hasHeader(Operation operation, String name) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> name.equals(parameter.getName()));
    }

    static APIResponse reference(String status) {
        return OASFactory.createAPIResponse().ref("#/components/responses/" + name(status));
    }

    static APIResponse notModified() {
        return OASFactory.createAPIResponse()
                .description("De inhoud is niet veranderd sinds de ETag in If-None-Match.")
                .addHeader("API-Version", SharedHeaders.reference("API-Version"))
                .addHeader("ETag", SharedHeaders.reference("ETag"));
    }

    private static APIResponse response(String status, String description) {
        var response = OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problems.TYPE,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"))))
                .addHeader("API-Version", SharedHeaders.reference("API-Version"))
                .addHeader("Content-Language", SharedHeaders.reference("Content-Language"));
        if (status.equals("401")) {
            response.addHeader("WWW-Authenticate", SharedHeaders.reference("WWW-Authenticate"));
        }
        if (List.of("429", "503").contains(status)) {
            response.addHeader("Retry-After", SharedHeaders.reference("Retry-After"));
        }
        return response;
    }

    private static String name(String status) {
        return "Problem" + status;
    }
}
