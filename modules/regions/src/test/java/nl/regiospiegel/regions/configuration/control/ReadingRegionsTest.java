package nl.regiospiegel.regions.configuration.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.regiospiegel.regions.rules.Fault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A fourth region, in a folder of its own, with and without mistakes. */
class ReadingRegionsTest {

    private static final Path EXAMPLE = Path.of("src/main/resources/demonstration/voorbeeldregio-a");

    @TempDir
    private Path tenants;

    private final ReadingRegions reading = new ReadingRegions();

    @BeforeEach
    void add_a_fourth_region() throws IOException {
        var folder = Files.createDirectory(tenants.resolve("voorbeeldregio-d"));
        for (var file : RegionFile.values()) {
            var text = Files.readString(EXAMPLE.resolve(file.fileName()));
            Files.writeString(folder.resolve(file.fileName()), text.replace("voorbeeldregio-a", "voorbeeldregio-d"));
        }
    }

    private Path file(String name) {
        return tenants.resolve("voorbeeldregio-d").resolve(name);
    }

    /** Replaces a text in a file and gives the line on which it stood. */
    private int replace(String file, String text, String wrong) throws IOException {
        var before = Files.readString(file(file));
        assertTrue(before.contains(text), () -> file + " has no " + text);
        Files.writeString(file(file), before.replaceFirst(java.util.regex.Pattern.quote(text), wrong));
        return (int) before.substring(0, before.indexOf(text)).lines().count()
                + (before.charAt(before.indexOf(text) - 1) == '\n' ? 1 : 0);
    }

    @Test
    void a_region_without_definitions_of_its_own_needs_no_file_of_them() throws IOException {
        Files.delete(file("indicators.yaml"));
        var region = reading.inFolder(tenants).orThrow().get(0);
        assertTrue(region.localDefinitions().none());
        assertFalse(WritingRegions.files(region).containsKey("indicators.yaml"));
    }

    @Test
    void an_own_figure_that_differs_says_how() throws IOException {
        var lines = Files.readString(file("indicators.yaml")).replaceFirst(" *difference: .*\n", "");
        Files.writeString(file("indicators.yaml"), lines);
        var faults = reading.inFolder(tenants).faults();
        assertEquals(1, faults.size(), faults.toString());
        assertTrue(faults.get(0).detail().contains("difference"));
    }

    @Test
    void the_same_code_or_direction_twice_is_a_fault() throws IOException {
        Files.writeString(
                file("indicators.yaml"),
                """
                directions:
                  - {indicator: GEB-WT, direction: {value: higher, sources: [{source: besluit, locator: "alinea 1"}]}}
                  - {indicator: GEB-WT, direction: {value: lower, sources: [{source: besluit, locator: "alinea 1"}]}}
                indicators: []
                waitingTimes: []
                """);
        assertEquals(
                List.of("duplicate-direction"),
                reading.inFolder(tenants).faults().stream()
                        .map(fault -> fault.code())
                        .toList());
    }

    @Test
    void adding_a_region_is_adding_a_folder() {
        var regions = reading.inFolder(tenants).orThrow();
        assertEquals(1, regions.size());
        assertEquals("voorbeeldregio-d", regions.get(0).region().id().value());
        assertEquals(8, regions.get(0).events().size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            region.yaml          | published: true                | publised: true                   | schema-additionalProperties | publised
            region.yaml          | code: VB0101                   | code: VB101                      | schema-pattern              | VB101
            region.yaml          | code: VB0101                   | code: GM0101                     | wrong-area-code             | VB-codes
            region.yaml          | demonstration: true            | demonstration: misschien         | schema-type                 | true of false
            region.yaml          | kind: consortium               | kind: kliek                      | schema-enum                 | Kies uit: municipality, joint-body
            region.yaml          | kind: consortium               | kind: &soort consortium          | anchor                      | voluit
            region.yaml          | id: aanbieder-a2               | id: aanbieder-a1                 | duplicate-id                | staat hier nog een keer
            region.yaml          | id: voorbeeldregio-d           | id: voorbeeldregio-e             | wrong-id                    | naam van de map
            region.yaml          | id: voorbeeldregio-d           | id: voorbeeld--d                 | schema-pattern              | goede vorm
            region.yaml          | name: Voorbeeldstad            | name: [Voorbeeldstad             | not-yaml                    | geen geldige YAML
            indicators.yaml      | mapsTo: GEB-WT                 | mapsTo: GEB-XX                   | schema-enum                 | Kies uit
            indicators.yaml      | code: LOK-WT                   | code: GEB-WT                     | schema-pattern              | goede vorm
            indicators.yaml      | relation: narrower             | relation: kleiner                | schema-enum                 | Kies uit: equal, narrower
            indicators.yaml      | source: besluit                | source: nergens                  | dangling-reference          | Er is geen bron
            contract-models.yaml | agreementType: {value: overeenkomst, | agreementType: {waarde: x, | schema-additionalProperties | waarde
            contract-models.yaml | amendments: not-applicable     | amendments: geen                 | schema-enum                 | unknown
            contract-models.yaml | amendments: not-applicable     | amendments: []                   | schema-minItems             | unknown
            contract-models.yaml | providersBefore: {value: 120,  | providersBefore: {value: veel,   | schema-type                 | een geheel getal
            contract-models.yaml | targets: unknown               | targets: 12                      | schema-type                 | Schrijf een feit als
            contract-models.yaml | start: contract-start          | start: signing                   | wrong-start                 | contract-start
            contract-models.yaml | start: contract-start          | start: begin                     | dangling-reference          | timeline.yaml
            contract-models.yaml | contractor: alliantie-a        | contractor: alliantie-z          | dangling-reference          | alliantie-a
            contract-models.yaml | area: noord                    | area: oost                       | dangling-reference          | contractgebied 'oost'
            contract-models.yaml | source: contract               | source: contrakt                 | dangling-reference          | sources.yaml
            contract-models.yaml | "term.durationMonths"          | "term.months"                    | dangling-derivation         | term.months
            access-points.yaml   | areas: [{value: noord          | areas: [{value: nergens          | dangling-reference          | contractgebied of gemeente
            access-points.yaml   | contractModel: contract-a      | contractModel: contract-q        | dangling-reference          | contract-models.yaml
            access-points.yaml   | kind: municipal-access-point   | kind: statutory-referral-route   | statutory-route             | voegt ze zelf toe
            timeline.yaml        | edtf: "2021-07-09"             | edtf: "2021-02-30"               | schema-format               | bestaat
            timeline.yaml        | edtf: "2021-07-09"             | edtf: "2121-07-09"               | actual-in-future            | planned
            timeline.yaml        | actual: {value: {edtf: "2021-07-09"}, sources: [{source: contract, locator: "alinea 7"}]} | actual: unknown | event-without-source | Voeg sources toe
            timeline.yaml        | until: "2022-06"               | until: "2021-06"                 | impossible-period           | ligt voor het begin
            timeline.yaml        | id: signing                    | id: notice                       | duplicate-id                | notice
            sources.yaml         | documentId: VB-A-1             | url: voorbeeld                   | schema-pattern              | voorbeeld
            sources.yaml         | title: "Besluit over de inkoop van jeugdhulp" | title:            | schema-type                 | tekst
            sources.yaml         | id: besluit                    | id: regeling-jeugdwet            | duplicate-id                | gebruikt het product
            """)
    void a_mistake_is_told_with_file_line_and_cure(String file, String text, String wrong, String code, String cure)
            throws IOException {
        var line = replace(file, text, wrong);
        var read = reading.inFolder(tenants);
        var fault = read.faults().stream()
                .filter(each -> each.code().equals(code) && each.name().equals("voorbeeldregio-d/" + file))
                .findFirst()
                .orElseThrow(() -> new AssertionError(read.faults()));
        assertTrue(fault.detail().contains(cure), fault::detail);
        if (!code.equals("not-yaml") && !code.equals("wrong-area-code")) {
            assertEquals("regel " + line, fault.pointer(), fault::detail);
        }
        assertEquals(List.of(), read.regions(), "nothing is kept of a faulty region");
    }

    @Test
    void a_fact_without_a_source_is_refused() throws IOException {
        var line = replace(
                "contract-models.yaml",
                "agreementType: {value: overeenkomst, sources: [{source: contract, locator: \"alinea 1\"}]}",
                "agreementType: {value: overeenkomst}");
        var fault = reading.inFolder(tenants).faults().get(0);
        assertEquals("regel " + line, fault.pointer());
        assertTrue(fault.detail().contains("Een feit zonder bron is geen feit"), fault::detail);
    }

    @Test
    void a_key_that_stands_twice_is_told_with_both_lines() throws IOException {
        replace("region.yaml", "published: true", "published: true\npublished: false");
        var fault = reading.inFolder(tenants).faults().get(0);
        assertEquals("duplicate-key", fault.code());
        assertEquals("regel 7", fault.pointer());
        assertTrue(fault.detail().contains("regel 6"), fault::detail);
    }

    @Test
    void a_contract_cannot_end_before_it_starts() throws IOException {
        replace("contract-models.yaml", "value: \"2029-12-31\"", "value: \"2019-12-31\"");
        assertEquals(
                "impossible-period", reading.inFolder(tenants).faults().get(0).code());
    }

    @Test
    void a_missing_file_a_stray_file_and_a_file_that_is_no_text_are_told() throws IOException {
        Files.move(file("timeline.yaml"), file("tijdlijn.yaml"));
        Files.write(file("sources.yaml"), "titel: caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        var faults = reading.inFolder(tenants).faults();
        assertEquals(
                List.of("sources.yaml wrong-file", "tijdlijn.yaml wrong-file", "timeline.yaml missing-file"),
                faults.stream()
                        .map(fault -> fault.name().replace("voorbeeldregio-d/", "") + " " + fault.code())
                        .toList());
    }

    @Test
    void all_faults_of_all_files_are_told_together_and_other_regions_are_kept() throws IOException {
        var other = Files.createDirectory(tenants.resolve("voorbeeldregio-a"));
        for (var file : RegionFile.values()) {
            Files.copy(EXAMPLE.resolve(file.fileName()), other.resolve(file.fileName()));
        }
        replace("region.yaml", "published: true", "published: 1");
        replace("timeline.yaml", "type: signing", "type: handdruk");
        replace("sources.yaml", "kind: press", "kind: roddel");
        var read = reading.inFolder(tenants);
        assertEquals(1, read.regions().size());
        assertEquals(
                List.of("region.yaml", "sources.yaml", "timeline.yaml"),
                read.faults().stream()
                        .map(Fault::name)
                        .map(name -> name.replace("voorbeeldregio-d/", ""))
                        .toList());
        var told = assertThrows(FaultyConfiguration.class, read::orThrow).getMessage();
        assertTrue(told.contains("- voorbeeldregio-d/region.yaml, regel 6: Hier hoort true of false"), told);
    }

    @Test
    void a_folder_that_is_not_there_is_told_with_the_setting_that_names_it() {
        var told = assertThrows(FaultyConfiguration.class, () -> reading.inFolder(tenants.resolve("weg")));
        assertTrue(told.getMessage().contains("REGIOSPIEGEL_TENANTS_DIRECTORY"));
    }
}
