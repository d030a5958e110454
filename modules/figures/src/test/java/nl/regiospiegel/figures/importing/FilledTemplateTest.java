package nl.regiospiegel.figures.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import nl.regiospiegel.figures.importing.control.CodeLists;
import nl.regiospiegel.figures.importing.entity.GivenMetadata;
import nl.regiospiegel.figures.importing.entity.ImportFormat;
import nl.regiospiegel.figures.importing.entity.ImportedFigure;
import nl.regiospiegel.figures.indicator.LocalIndicators;
import nl.regiospiegel.figures.template.control.MakingTemplates;
import nl.regiospiegel.figures.template.control.WritingTemplates;
import nl.regiospiegel.figures.template.entity.ImportTemplate;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A template that was downloaded and filled in comes in with exactly the figures that were typed. */
class FilledTemplateTest {

    private static final GivenMetadata SOURCE = new GivenMetadata(null, null, null, null, "Test", null);
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    /** In the order of the columns: all four sorts of indicator, an own one, a part, something missing and something hidden. */
    private static final List<List<String>> ROWS = List.of(
            row(
                    "VERW-HA",
                    "GM0518",
                    "2024HJ01",
                    "",
                    "",
                    "",
                    "",
                    "7360",
                    "18745",
                    "",
                    "",
                    "provisional",
                    "2024-10-31",
                    ""),
            row(
                    "HERH",
                    "GM0518",
                    "2024HJ01",
                    "02",
                    "",
                    "",
                    "",
                    "770",
                    "2670",
                    "",
                    "",
                    "voorlopig",
                    "2024-10-31",
                    "let op"),
            row("GEB-JH", "GM0546", "2023JJ00", "_T", "", "", "", "", "", "13.9", "", "definitive", "2024-10", ""),
            row(
                    "TOEG-TIJD",
                    "GM0546",
                    "2024JJ00",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "120",
                    "23.45",
                    "5.125",
                    "definitive",
                    "2025-04-01",
                    ""),
            row("GEB-JH", "GM0518", "2023JJ00", "", "", "", "", "", "", ".", "", "definitive", "2024-10", ""),
            row("GEB-JH", "GM0599", "2023JJ00", "", "", "", "", "", "", "x", "", "definitive", "2024-10", ""),
            row("LOK-WT", "GM0518", "2023JJ00", "", "", "", "", "40", "100", "", "", "definitive", "2024-05-01", ""));

    private static final List<String> FIGURES = List.of(
            "VERW-HA GM0518 2024HJ01 _T 7360/18745 null s null P provisional 2024-10-31",
            "HERH GM0518 2024HJ01 02 770/2670 null s null P provisional 2024-10-31",
            "GEB-JH GM0546 2023JJ00 _T null/null 13.9 s null A definitive 2024-10",
            "TOEG-TIJD GM0546 2024JJ00 _T null/120 23.45 s 5.125 A definitive 2025-04-01",
            "GEB-JH GM0518 2023JJ00 _T null/null null s null O definitive 2024-10",
            "GEB-JH GM0599 2023JJ00 _T null/null null s null Q definitive 2024-10",
            "LOK-WT GM0518 2023JJ00 _T 40/100 null s null A definitive 2024-05-01");

    @TempDir
    private Path folder;

    private static List<String> row(String... cells) {
        return List.of(cells);
    }

    private static ImportTemplate template(String language) {
        return new MakingTemplates(LocalIndicators::known, new CodeLists())
                .make(Map.of("GM0518", "'s-Gravenhage", "GM0546", "Leiden"), Locale.forLanguageTag(language));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void as_a_workbook_it_gives_the_figures_that_were_filled_in(String language) throws IOException {
        var empty = new ByteArrayOutputStream();
        WritingTemplates.xlsx(template(language), empty);
        assertComesBack(filled(empty.toByteArray()), ImportFormat.LONG_XLSX);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void as_csv_too(String language) throws IOException {
        var empty = new ByteArrayOutputStream();
        WritingTemplates.csv(template(language), empty);
        var rows = ROWS.stream().map(FilledTemplateTest::line).collect(Collectors.joining());
        assertComesBack((empty.toString(UTF_8) + rows).getBytes(UTF_8), ImportFormat.LONG_CSV);
    }

    /** As a Dutch spreadsheet program saves it, with a decimal comma. */
    private static String line(List<String> row) {
        return row.stream()
                .map(cell -> cell.matches("[0-9]+[.][0-9]+") ? cell.replace('.', ',') : cell)
                .collect(Collectors.joining(";", "", "\r\n"));
    }

    private void assertComesBack(byte[] file, ImportFormat format) {
        var reading = Reading.of(Reading.OF_REGION, Reading.write(folder, file), "sjabloon", SOURCE);
        assertEquals(format, reading.file.format());
        assertEquals(List.of(), reading.file.asked());
        assertEquals(List.of(), reading.remarks);
        assertEquals(
                FIGURES,
                reading.imported().stream().map(FilledTemplateTest::written).toList());
    }

    private static String written(ImportedFigure figure) {
        var key = figure.key();
        return "%s %s %s %s %s/%s %s s %s %s %s %s"
                .formatted(
                        key.indicator(),
                        key.area(),
                        key.period(),
                        key.breakdown().referrer(),
                        figure.numerator(),
                        figure.denominator(),
                        figure.value(),
                        figure.standardDeviation(),
                        figure.observationStatus().code(),
                        figure.vintage().status().code(),
                        figure.vintage().edtf());
    }

    /** The rows in the first sheet, below its heading, as a spreadsheet program saves them; all else as it was. */
    private byte[] filled(byte[] template) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var from = new ZipFile(Reading.write(folder, template).toFile());
                var to = new ZipOutputStream(out)) {
            for (var entry : Collections.list(from.entries())) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                var content = new String(from.getInputStream(entry).readAllBytes(), UTF_8);
                var end = entry.getName().equals(SHEET) ? rows() : "";
                to.write(content.replace("</sheetData>", end + "</sheetData>").getBytes(UTF_8));
            }
        }
        return out.toByteArray();
    }

    private static String rows() {
        var rows = new StringBuilder();
        for (int i = 0; i < ROWS.size(); i++) {
            rows.append("<row r=\"%d\">%s</row>".formatted(i + 2, cells(ROWS.get(i), i + 2)));
        }
        return rows.toString();
    }

    private static String cells(List<String> row, int number) {
        var cells = new ArrayList<String>();
        for (int i = 0; i < row.size(); i++) {
            var place = (char) ('A' + i) + String.valueOf(number);
            var text = row.get(i);
            if (i >= 7 && i <= 10 && text.matches("[0-9.]*[0-9]")) {
                cells.add("<c r=\"%s\"><v>%s</v></c>".formatted(place, text));
            } else if (!text.isEmpty()) {
                cells.add("<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(place, text));
            }
        }
        return String.join("", cells);
    }
}
