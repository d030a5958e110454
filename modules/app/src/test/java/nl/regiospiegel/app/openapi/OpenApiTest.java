package nl.regiospiegel.app.openapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OpenApiTest {

    private static final ApiDocument DOCUMENT = ApiDocument.read("/openapi.json");
    private static final Path ACCEPTED = Path.of("src/test/resources/openapi/accepted.json");
    private static final String REGIONS = "/paths/~1regions/get";

    /** Name of a rule, the rule, and what is done to a document to break it. */
    static Stream<Arguments> rules() {
        return Stream.of(
                rule("naming-resources", ApiRules::namingResources, renamed("/regions", "/search-regions")),
                rule("naming-collections", ApiRules::namingCollections, renamed("/regions", "/region/{id}")),
                rule(
                        "path-segments-kebab-case",
                        ApiRules::pathSegmentsKebabCase,
                        renamed("/regions", "/contractModels")),
                rule("no-trailing-slash", ApiRules::noTrailingSlash, renamed("/regions", "/regions/")),
                rule(
                        "query-keys-camel-case",
                        ApiRules::queryKeysCamelCase,
                        set(REGIONS + "/parameters/0", "name", "as_of")),
                rule("http-methods", ApiRules::httpMethods, moved("/paths/~1regions", "get", "trace")),
                rule("safe-methods", ApiRules::safeMethodsHaveNoBody, set(REGIONS, "requestBody", "anything")),
                rule("uri-version", ApiRules::uriVersion, set("/info", "version", "2.0.0")),
                rule("semver", ApiRules::semver, set("/info", "version", "1.0")),
                rule("doc-openapi", ApiRules::openapiThree, set("", "openapi", "2.0")),
                rule("doc-openapi-contact", ApiRules::contact, removed("/info/contact", "email")),
                rule("doc-language", ApiRules::dutch, set(REGIONS, "summary", "All the regions.")),
                rule("described", ApiRules::everythingIsDescribed, removed(REGIONS + "/parameters/0", "description")),
                rule("operation-ids", ApiRules::operationIdsAreUnique, set(REGIONS, "operationId", "getRegion")),
                rule("errors", ApiRules::errorsAreDeclared, removed(REGIONS + "/responses", "406")),
                rule(
                        "problem-details",
                        ApiRules::errorsAreProblems,
                        removed("/components/responses/Problem400", "content")),
                rule("invalid-input", ApiRules::invalidInputIs400, moved(REGIONS + "/responses", "400", "422")),
                rule(
                        "version-header",
                        ApiRules::versionHeader,
                        removed(REGIONS + "/responses/200/headers", "API-Version")),
                rule("conditional-get", ApiRules::conditionalGet, removed(REGIONS + "/responses", "304")),
                rule(
                        "retry-after",
                        ApiRules::tooManySaysWhen,
                        removed("/components/responses/Problem429/headers", "Retry-After")),
                rule("hide-implementation", ApiRules::hideImplementation, set(REGIONS, "summary", "Uit PostgreSQL.")),
                rule("login", ApiRules::loginIsDemanded, removed("", "security")),
                rule(
                        "stamped",
                        ApiRules::answersAreStamped,
                        emptied(REGIONS + "/responses/200/content/application~1json/schema")),
                rule(
                        "date-time",
                        ApiRules::momentsAreDateTimes,
                        removed("/components/schemas/AccessToken/properties/expiresAt", "format")),
                rule(
                        "examples",
                        Examples::areValid,
                        set("/components/schemas/AccessToken/properties/token", "type", "integer")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void the_document_keeps_the_rule(
            String name, Function<ApiDocument, List<String>> rule, Consumer<ApiDocument> ignored) {
        assertEquals(List.of(), rule.apply(DOCUMENT), name);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void a_spoilt_document_breaks_the_rule(
            String name, Function<ApiDocument, List<String>> rule, Consumer<ApiDocument> spoil) {
        var spoilt = DOCUMENT.copy();
        spoil.accept(spoilt);
        assertFalse(rule.apply(spoilt).isEmpty(), name + " does not notice");
    }

    @Test
    void the_document_is_the_one_that_was_accepted() throws IOException {
        var accepted = new ObjectMapper().readTree(Files.readString(ACCEPTED));
        assertEquals(
                List.of(),
                differences("", accepted, DOCUMENT.root()),
                () ->
                        """
                The API differs from the accepted document. Is that meant? Then write it in docs/changelog.md, raise
                RestApi.VERSION when it matters to users, and accept it from the module app with:
                  cp target/classes/openapi.json src/test/resources/openapi/accepted.json
                """);
    }

    @Test
    void a_changed_document_is_noticed() {
        var changed = DOCUMENT.copy();
        removed("/paths", "/regions").accept(changed);
        assertFalse(differences("", DOCUMENT.root(), changed.root()).isEmpty());
    }

    /** Pointers of what differs; the order of fields and of lists does not matter. */
    private static List<String> differences(String pointer, JsonNode accepted, JsonNode made) {
        if (accepted instanceof ObjectNode && made instanceof ObjectNode) {
            var names = new TreeSet<String>();
            accepted.fieldNames().forEachRemaining(names::add);
            made.fieldNames().forEachRemaining(names::add);
            return names.stream()
                    .flatMap(name -> differences(pointer + "/" + name, accepted.path(name), made.path(name)).stream())
                    .toList();
        }
        return sorted(accepted).equals(sorted(made)) ? List.of() : List.of(pointer);
    }

    private static List<String> sorted(JsonNode node) {
        return node.isArray()
                ? ApiDocument.stream(node).map(JsonNode::toString).sorted().toList()
                : List.of(node.toString());
    }

    private static Arguments rule(String name, Function<ApiDocument, List<String>> rule, Consumer<ApiDocument> spoil) {
        return Arguments.of(name, rule, spoil);
    }

    private static Consumer<ApiDocument> set(String pointer, String field, String value) {
        return document -> document.object(pointer).put(field, value);
    }

    private static Consumer<ApiDocument> removed(String pointer, String field) {
        return document -> document.object(pointer).remove(field);
    }

    private static Consumer<ApiDocument> emptied(String pointer) {
        return document -> document.object(pointer).removeAll();
    }

    private static Consumer<ApiDocument> moved(String pointer, String from, String to) {
        return document ->
                document.object(pointer).set(to, document.object(pointer).remove(from));
    }

    private static Consumer<ApiDocument> renamed(String from, String to) {
        return moved("/paths", from, to);
    }
}
