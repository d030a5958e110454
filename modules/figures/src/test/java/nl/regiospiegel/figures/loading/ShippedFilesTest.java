package nl.regiospiegel.figures.loading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.regiospiegel.figures.importing.entity.FileDescription;
import nl.regiospiegel.figures.indicator.control.Indicators;
import nl.regiospiegel.figures.indicator.control.ShippedYaml;
import nl.regiospiegel.figures.indicator.control.SourceTables;
import nl.regiospiegel.figures.indicator.entity.IndicatorGroup;
import nl.regiospiegel.figures.indicator.entity.MeasureReference;
import nl.regiospiegel.regions.answers.SourceReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The reference data in the product: each file by its schema, every file described, nothing left out. */
class ShippedFilesTest {

    private static final Path FOLDER = Path.of("src/main/resources/reference");

    private static List<String> faults(String name, String content) throws IOException {
        var config =
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
        var schema = JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(Files.readString(FOLDER.resolve(name + ".schema.json")), config);
        JsonNode tree = new YAMLMapper().readTree(content);
        return schema.validate(tree).stream().map(Object::toString).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "series-breaks",
                "code-lists",
                "manifest",
                "counts",
                "rhythms",
                "code-list-register",
                "price-indexes"
            })
    void a_file_obeys_its_schema(String name) throws IOException {
        assertEquals(List.of(), faults(name, Files.readString(FOLDER.resolve(name + ".yaml"), UTF_8)));
    }

    @Test
    void the_invented_breaks_obey_the_schema_and_touch_nothing_real() throws IOException {
        var breaks = Files.readString(FOLDER.resolveSibling("demonstration/series-breaks.yaml"), UTF_8);
        assertEquals(List.of(), faults("series-breaks", breaks));
        assertFalse(faults("series-breaks", breaks.replace("VB0301", "GM0518")).isEmpty());
        assertFalse(faults("series-breaks", breaks.replaceFirst("areas: .*", "areas: []"))
                .isEmpty());
        assertFalse(faults("series-breaks", breaks.replace("  demonstration: true", ""))
                .isEmpty());
    }

    @ParameterizedTest
    @EnumSource(IndicatorGroup.class)
    void a_group_of_the_catalogue_obeys_the_schema_and_stands_in_its_own_file(IndicatorGroup group) throws IOException {
        var file = Files.readString(FOLDER.resolve("indicators/" + group.code() + ".yaml"), UTF_8);
        assertEquals(List.of(), faults("indicators", file));
        new YAMLMapper()
                .readTree(file)
                .forEach(each -> assertEquals(
                        group.code(),
                        each.get("group").asText(),
                        each.get("code").asText()));
    }

    @Test
    void a_schema_refuses_unknown_keys_and_unknown_codes() throws IOException {
        var catalogue = Files.readString(FOLDER.resolve("indicators/flow.yaml"), UTF_8);
        assertFalse(faults("indicators", catalogue.replaceFirst("kind: share", "kind: aandeel"))
                .isEmpty());
        assertFalse(faults("indicators", catalogue.replaceFirst("  kind: share", "  kind: share\n  colour: red"))
                .isEmpty());
        assertFalse(faults(
                        "series-breaks",
                        Files.readString(FOLDER.resolve("series-breaks.yaml")).replaceFirst("blocks", "stops"))
                .isEmpty());
    }

    @Test
    void every_file_of_figures_is_in_the_manifest_and_the_reading_guide() throws IOException {
        var manifest = Files.readString(FOLDER.resolve("manifest.yaml"));
        try (var files = Files.list(FOLDER)) {
            var figures = files.map(file -> file.getFileName().toString())
                    .filter(file -> file.startsWith("cbs_"))
                    .toList();
            assertEquals(5, figures.size());
            figures.forEach(file -> assertTrue(manifest.contains("file: " + file), file));
        }
        assertTrue(Files.readString(FOLDER.resolve("README.md")).contains("CC BY 4.0"));
    }

    @Test
    void every_table_of_the_catalogue_has_a_title_and_a_licence() {
        var tables = new SourceTables().all().stream().map(SourceReference::id).toList();
        for (var indicator : new Indicators().all()) {
            indicator.sources().forEach(source -> assertTrue(tables.contains(source.table()), source.table()));
        }
        new SourceTables()
                .all()
                .forEach(table -> assertEquals(
                        table.publisher().equals("CBS") ? "CC BY 4.0" : null, table.licence(), table.id()));
    }

    /** Columns of the municipal file by Iv3 field, which the product does not ship. */
    private static final List<String> IV3 =
            List.of("lasten_begroting_x1000", "saldo_begroting_x1000", "mutatie_2e_vgr_x1000", "saldo_prognose_x1000");

    @Test
    void no_measure_of_a_file_is_without_an_indicator() throws IOException {
        var measures = new Indicators()
                .all().stream()
                        .flatMap(each -> each.sources().stream())
                        .flatMap(each -> Stream.of(each.numerator(), each.denominator(), each.value()))
                        .filter(Objects::nonNull)
                        .map(MeasureReference::measure)
                        .toList();
        var known = new HashSet<>(measures);
        assertTrue(known.containsAll(IV3), "Iv3");
        for (var file : ShippedYaml.list("manifest.yaml", FileDescription.class)) {
            var heading = Files.readAllLines(FOLDER.resolve(file.file())).get(0).split(";");
            var described = new HashSet<>(file.columns().unused());
            Stream.of(
                            file.columns().table(),
                            file.columns().area(),
                            file.columns().areaName(),
                            file.columns().period(),
                            file.columns().status(),
                            file.columns().referrer(),
                            file.columns().careForm())
                    .forEach(described::add);
            for (var column : heading) {
                var measure = column.replaceFirst("_[0-9]+$", "");
                assertTrue(described.contains(column) || known.contains(measure), file.file() + ": " + column);
            }
            assertTrue(file.columns().unused().stream().allMatch(column -> List.of("ID", "Regio_label", "source_url")
                    .contains(column)));
        }
    }
}
