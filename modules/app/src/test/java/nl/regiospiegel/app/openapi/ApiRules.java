package nl.regiospiegel.app.openapi;

import static nl.regiospiegel.app.openapi.ApiDocument.fields;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.regiospiegel.app.openapi.ApiDocument.Operation;

/** The rules for the API that can be seen in its document; each lists what breaks it. Names follow the Dutch API design rules. */
final class ApiRules {

    private static final Pattern KEBAB = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern CAMEL = Pattern.compile("[a-z][a-zA-Z0-9]*");
    /** Nouns that begin with a word that can be a verb too. */
    private static final Set<String> NOUNS = Set.of("import-template");

    private static final Set<String> VERBS = Set.of(
            "get",
            "list",
            "create",
            "add",
            "update",
            "delete",
            "remove",
            "compare",
            "search",
            "find",
            "export",
            "import",
            "revoke",
            "calculate",
            "login",
            "logout",
            "do",
            "make",
            "run",
            "start",
            "stop");
    private static final Pattern ENGLISH = Pattern.compile("\\b(the|and|with|which|this|that|are|your)\\b");
    private static final Pattern INSIDE = Pattern.compile(
            "(?i)\\b(java|jakarta|sql|postgresql?|jersey|payara|eclipselink|hibernate|schema [a-z]+)\\b");

    private ApiRules() {}

    static List<String> namingResources(ApiDocument document) {
        return segments(document)
                .filter(segment -> VERBS.contains(segment.split("-", 2)[0]) && !NOUNS.contains(segment))
                .map(segment -> segment + " is a verb")
                .toList();
    }

    static List<String> namingCollections(ApiDocument document) {
        return document.paths()
                .flatMap(path ->
                        Pattern.compile("([a-z0-9-]+)/\\{").matcher(path).results())
                .map(match -> match.group(1))
                .filter(collection -> !collection.endsWith("s"))
                .map(collection -> collection + " is no plural")
                .toList();
    }

    static List<String> pathSegmentsKebabCase(ApiDocument document) {
        return segments(document)
                .filter(segment -> !KEBAB.matcher(segment).matches())
                .map(segment -> segment + " is no kebab-case")
                .toList();
    }

    static List<String> noTrailingSlash(ApiDocument document) {
        return document.paths().filter(path -> path.endsWith("/")).toList();
    }

    static List<String> queryKeysCamelCase(ApiDocument document) {
        return document.operations().stream()
                .flatMap(Operation::parameters)
                .filter(parameter -> !parameter.path("in").asText().equals("header"))
                .map(parameter -> parameter.path("name").asText())
                .filter(name -> !CAMEL.matcher(name).matches())
                .toList();
    }

    static List<String> httpMethods(ApiDocument document) {
        return document.operations().stream()
                .filter(operation ->
                        !Set.of("get", "post", "put", "patch", "delete").contains(operation.method()))
                .map(Operation::name)
                .toList();
    }

    static List<String> safeMethodsHaveNoBody(ApiDocument document) {
        return document.operations().stream()
                .filter(operation ->
                        operation.method().equals("get") && operation.node().has("requestBody"))
                .map(Operation::name)
                .toList();
    }

    static List<String> uriVersion(ApiDocument document) {
        var major = "v" + document.at("/info/version").asText().split("\\.", 2)[0];
        return ApiDocument.stream(document.at("/servers"))
                .map(server -> server.path("url").asText())
                .filter(url -> !url.endsWith("/api/" + major))
                .toList();
    }

    static List<String> semver(ApiDocument document) {
        var version = document.at("/info/version").asText();
        return version.matches("\\d+\\.\\d+\\.\\d+") ? List.of() : List.of(version);
    }

    static List<String> openapiThree(ApiDocument document) {
        return document.at("/openapi").asText().startsWith("3.1.") ? List.of() : List.of("not OpenAPI 3.1");
    }

    static List<String> contact(ApiDocument document) {
        return Stream.of("name", "email", "url")
                .filter(part -> document.at("/info/contact/" + part).asText().isBlank())
                .toList();
    }

    static List<String> dutch(ApiDocument document) {
        var english = new java.util.ArrayList<String>();
        document.walk((pointer, node) -> Stream.of("description", "summary")
                .filter(field -> node.path(field).isTextual())
                .filter(field -> ENGLISH.matcher(node.path(field).asText().toLowerCase(Locale.ROOT))
                        .find())
                .forEach(field -> english.add(pointer + "/" + field)));
        return english;
    }

    static List<String> everythingIsDescribed(ApiDocument document) {
        var operations = document.operations().stream()
                .flatMap(operation -> Stream.concat(
                        missing(operation.name(), operation.node(), "operationId", "summary", "tags"),
                        operation
                                .parameters()
                                .flatMap(parameter -> missing(
                                        operation.name() + " "
                                                + parameter.path("name").asText(),
                                        parameter,
                                        "description",
                                        "schema"))));
        var schemas = fields(document.at("/components/schemas"))
                .flatMap(schema -> missing(schema.getKey(), schema.getValue(), "description"));
        return Stream.concat(operations, schemas).toList();
    }

    static List<String> operationIdsAreUnique(ApiDocument document) {
        var seen = new HashSet<String>();
        return document.operations().stream()
                .map(operation -> operation.node().path("operationId").asText())
                .filter(id -> !seen.add(id) || !CAMEL.matcher(id).matches())
                .toList();
    }

    static List<String> errorsAreDeclared(ApiDocument document) {
        return document.operations().stream()
                .flatMap(operation -> expectedErrors(operation)
                        .filter(status -> !operation.node().path("responses").has(status))
                        .map(status -> operation.name() + " lacks " + status))
                .toList();
    }

    static List<String> errorsAreProblems(ApiDocument document) {
        return document.operations().stream()
                .flatMap(operation -> operation
                        .responses()
                        .filter(response -> response.getKey().matches("[45].."))
                        .filter(response -> !document.resolve(response.getValue())
                                .at("/content")
                                .has("application/problem+json"))
                        .map(response -> operation.name() + " " + response.getKey()))
                .toList();
    }

    static List<String> invalidInputIs400(ApiDocument document) {
        return document.operations().stream()
                .filter(operation -> operation.node().path("responses").has("422"))
                .map(Operation::name)
                .toList();
    }

    static List<String> versionHeader(ApiDocument document) {
        return lacking(document, "[2345]..", "API-Version");
    }

    static List<String> conditionalGet(ApiDocument document) {
        var gets = document.operations().stream()
                .filter(operation -> operation.method().equals("get"))
                .toList();
        return gets.stream()
                .filter(get -> !get.node().path("responses").has("304")
                        || !document.resolve(get.node().at("/responses/200"))
                                .path("headers")
                                .has("ETag"))
                .map(Operation::name)
                .toList();
    }

    static List<String> tooManySaysWhen(ApiDocument document) {
        return lacking(document, "429", "Retry-After");
    }

    static List<String> hideImplementation(ApiDocument document) {
        return INSIDE.matcher(document.root().toString())
                .results()
                .map(match -> match.group())
                .toList();
    }

    static List<String> loginIsDemanded(ApiDocument document) {
        var general =
                document.at("/security/0").has("token") ? Stream.<String>empty() : Stream.of("no security at all");
        var special = document.operations().stream()
                .filter(operation ->
                        operation.node().has("security") && !operation.path().equals("/access-tokens"))
                .map(Operation::name);
        return Stream.concat(general, special).toList();
    }

    static List<String> answersAreStamped(ApiDocument document) {
        return document.operations().stream()
                .filter(operation -> operation.method().equals("get"))
                .filter(operation ->
                        operation.node().at("/responses/200/content").has("application/json"))
                .flatMap(operation -> Stream.of("generatedAt", "productVersion", "sources")
                        .filter(field -> answers(document, operation)
                                .anyMatch(answer -> !answer.path("properties").has(field)))
                        .map(field -> operation.name() + " lacks " + field))
                .toList();
    }

    static List<String> momentsAreDateTimes(ApiDocument document) {
        var wrong = new java.util.ArrayList<String>();
        document.walk((pointer, node) -> fields(node.path("properties"))
                .filter(field -> field.getKey().endsWith("At") || field.getKey().endsWith("Moment"))
                .filter(field -> !field.getValue().path("format").asText().equals("date-time"))
                .forEach(field -> wrong.add(pointer + "/" + field.getKey())));
        return wrong;
    }

    /** Each that an operation can give: of alternatives every one. */
    private static Stream<JsonNode> answers(ApiDocument document, Operation operation) {
        var schema = operation.node().at("/responses/200/content/application~1json/schema");
        return schema.has("oneOf")
                ? ApiDocument.stream(schema.path("oneOf")).map(document::resolve)
                : Stream.of(document.resolve(schema));
    }

    private static Stream<String> expectedErrors(Operation operation) {
        var always = Stream.of("400", "401", "403", "406", "500");
        var found = operation.path().contains("{") ? Stream.of("404") : Stream.<String>empty();
        var body = operation.node().has("requestBody") ? Stream.of("415") : Stream.<String>empty();
        return Stream.of(always, found, body).flatMap(statuses -> statuses);
    }

    private static List<String> lacking(ApiDocument document, String statuses, String header) {
        return document.operations().stream()
                .flatMap(operation -> operation
                        .responses()
                        .filter(response -> response.getKey().matches(statuses))
                        .filter(response -> !document.resolve(response.getValue())
                                .path("headers")
                                .has(header))
                        .map(response -> operation.name() + " " + response.getKey()))
                .toList();
    }

    private static Stream<String> segments(ApiDocument document) {
        return document.paths()
                .flatMap(path -> Arrays.stream(path.split("/")))
                .filter(segment -> !segment.isEmpty() && !segment.startsWith("{"));
    }

    private static Stream<String> missing(String name, JsonNode node, String... fields) {
        return Stream.of(fields)
                .filter(field -> !node.has(field)
                        || node.path(field).asText("").isBlank()
                                && node.path(field).isTextual())
                .map(field -> name + " has no " + field);
    }
}
