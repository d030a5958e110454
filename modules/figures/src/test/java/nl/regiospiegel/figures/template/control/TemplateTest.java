package nl.regiospiegel.figures.template.control;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipFile;
import nl.regiospiegel.figures.importing.control.CodeLists;
import nl.regiospiegel.figures.indicator.LocalIndicators;
import nl.regiospiegel.figures.indicator.control.Indicators;
import nl.regiospiegel.figures.template.entity.ImportTemplate;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateTest {

    /** With these a file looks as if it were about persons, and importing refuses it. */
    private static final List<String> TELLING = List.of("naam", "name", "bsn", "voornaam", "geboortedatum");

    @TempDir
    Path folder;

    private static ImportTemplate template(String language) {
        return new MakingTemplates(new Indicators(), new CodeLists())
                .make(Map.of("GM0518", "'s-Gravenhage", "NL01", "Nederland"), Locale.forLanguageTag(language));
    }

    private static byte[] workbook(String language) throws IOException {
        var out = new ByteArrayOutputStream();
        WritingTemplates.xlsx(template(language), out);
        return out.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void the_first_sheet_has_the_columns_and_the_others_the_codes_and_the_instructions(String language)
            throws IOException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(workbook(language)))) {
            var names = book.getSheets().map(Sheet::getName).toList();
            assertEquals(10, names.size(), names.toString());
            var heading = book.getFirstSheet().read().get(0);
            assertEquals("indicator", heading.getCellText(0));
            assertEquals(14, heading.getCellCount());
            var areas = book.getSheet(3).orElseThrow().read();
            assertEquals(3, areas.size());
            assertTrue(book.getSheet(1).orElseThrow().read().size() > 15);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void no_heading_looks_like_one_about_persons(String language) {
        var template = template(language);
        template.codes()
                .forEach(sheet -> assertFalse(
                        TELLING.stream().anyMatch(telling -> sheet.rows().get(0).contains(telling))));
        assertFalse(TELLING.stream().anyMatch(template.headings()::contains));
    }

    @Test
    void columns_with_codes_offer_them_as_a_list() throws IOException {
        var sheet = entry(workbook("nl"), "xl/worksheets/sheet1.xml");
        assertTrue(sheet.contains("<dataValidation sqref=\"A2:A5001\" type=\"list\""), sheet);
        assertTrue(sheet.contains("Indicatoren"), sheet);
        assertTrue(sheet.contains("Statussen"), sheet);
    }

    @Test
    void the_codes_of_the_region_itself_stand_among_the_indicators() {
        var codes = new MakingTemplates(LocalIndicators::known, new CodeLists())
                .make(Map.of(), Locale.forLanguageTag("nl")).codes().get(0).rows().stream()
                        .map(row -> row.get(0))
                        .toList();
        assertTrue(codes.contains("LOK-WT"), codes.toString());
        assertFalse(codes.contains("LOK-SPEC"), "another region's");
    }

    private String entry(byte[] workbook, String name) throws IOException {
        var file = Files.write(folder.resolve("template.xlsx"), workbook);
        try (var zip = new ZipFile(file.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), UTF_8);
        }
    }

    @Test
    void as_csv_it_is_the_heading_alone() throws IOException {
        var out = new ByteArrayOutputStream();
        WritingTemplates.csv(template("nl"), out);
        assertEquals(
                "\uFEFFindicator;gebied;periode;verwijzer;zorgvorm;leeftijd;reden einde;teller;noemer;waarde;standaardafwijking;status;"
                        + "publicatiedatum;opmerking\r\n",
                out.toString(UTF_8));
    }
}
