package nl.regiospiegel.regions.configuration.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.regiospiegel.regions.accesspoint.entity.AccessPointKind;
import nl.regiospiegel.regions.accesspoint.entity.AccessPointType;
import nl.regiospiegel.regions.contractmodel.entity.CareForm;
import nl.regiospiegel.regions.contractmodel.entity.ContractForm;
import nl.regiospiegel.regions.contractmodel.entity.FinancialParameterKind;
import nl.regiospiegel.regions.contractmodel.entity.FundingForm;
import nl.regiospiegel.regions.contractmodel.entity.ImplementationVariant;
import nl.regiospiegel.regions.contractmodel.entity.ProcurementProcedure;
import nl.regiospiegel.regions.description.entity.PartyKind;
import nl.regiospiegel.regions.language.Coded;
import nl.regiospiegel.regions.localindicator.entity.Better;
import nl.regiospiegel.regions.localindicator.entity.DayCount;
import nl.regiospiegel.regions.localindicator.entity.DefinitionRelation;
import nl.regiospiegel.regions.source.entity.SourceKind;
import nl.regiospiegel.regions.timeline.entity.EventType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schemas say what the Java says, and tell an editor in Dutch what each key means. */
class SchemaTest {

    private static JsonNode schema(String name) throws IOException {
        return new ObjectMapper().readTree(Files.readString(Path.of("../../tenants/schema", name + ".schema.json")));
    }

    static Stream<Arguments> codeLists() {
        return Stream.of(
                Arguments.of("sources", SourceKind.values()),
                Arguments.of("region", PartyKind.values()),
                Arguments.of("timeline", EventType.values()),
                Arguments.of("indicators", Better.values()),
                Arguments.of("indicators", DefinitionRelation.values()),
                Arguments.of("indicators", DayCount.values()),
                Arguments.of("access-points", AccessPointKind.values()),
                Arguments.of("access-points", AccessPointType.values()),
                Arguments.of("contract-models", CareForm.values()),
                Arguments.of("contract-models", ContractForm.values()),
                Arguments.of("contract-models", ProcurementProcedure.values()),
                Arguments.of("contract-models", ImplementationVariant.values()),
                Arguments.of("contract-models", FundingForm.values()),
                Arguments.of("contract-models", FinancialParameterKind.values()));
    }

    @ParameterizedTest
    @MethodSource("codeLists")
    void every_code_list_is_the_same_in_schema_and_code(String file, Coded[] words) throws IOException {
        var lists = new ArrayList<List<String>>();
        for (var list : schema(file).findValues("enum")) {
            var codes = new ArrayList<String>();
            list.forEach(code -> codes.add(code.asText()));
            lists.add(codes);
        }
        assertTrue(lists.contains(Stream.of(words).map(Coded::code).toList()), lists::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"region", "contract-models", "access-points", "timeline", "sources", "indicators", "fact"})
    void every_key_has_a_title_and_unknown_keys_are_refused(String file) throws IOException {
        YamlDocument.walk("", schema(file), (pointer, node) -> {
            var properties = node.path("properties");
            if (node.path("type").asText().equals("object") && properties.isObject()) {
                assertEquals("false", node.path("additionalProperties").asText(), pointer);
                properties.properties().forEach(key -> assertTitled(pointer + "/" + key.getKey(), key.getValue()));
            }
        });
    }

    private static void assertTitled(String pointer, JsonNode key) {
        assertTrue(key.has("title") && key.has("description") || key.has("$ref"), pointer);
    }
}
