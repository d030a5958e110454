package nl.regiospiegel.figures.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import nl.regiospiegel.figures.indicator.control.Indicators;
import nl.regiospiegel.figures.indicator.entity.IndicatorCode;
import org.junit.jupiter.api.Test;

/** The file of a region's own definitions and the shared catalogue know each other's codes. */
class LocalCodesTest {

    private static JsonNode definitions() throws IOException {
        var schema = Files.readString(Path.of("../../tenants/schema/indicators.schema.json"));
        return new ObjectMapper().readTree(schema).path("$defs");
    }

    @Test
    void a_region_can_name_every_indicator_of_the_catalogue_and_no_other() throws IOException {
        var codes =
                new Indicators().all().stream().map(each -> each.code().value()).toList();
        for (var pointer : new String[] {"/direction/properties/indicator", "/indicator/properties/mapsTo"}) {
            var named = definitions().at(pointer).path("enum");
            assertEquals(
                    codes,
                    StreamSupport.stream(named.spliterator(), false)
                            .map(JsonNode::asText)
                            .toList());
        }
    }

    @Test
    void a_code_of_a_region_is_never_one_of_the_catalogue() throws IOException {
        var shape = definitions().at("/indicator/properties/code/pattern").asText();
        assertTrue("LOK-WT".matches(shape));
        assertTrue(IndicatorCode.isValid("LOK-WT"));
        assertTrue(new Indicators()
                .all().stream().noneMatch(each -> each.code().value().matches(shape)));
    }
}
