package nl.regiospiegel.figures.fetching.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.regiospiegel.figures.area.control.ShippedAreas;
import nl.regiospiegel.figures.fetching.entity.FetchedTable;
import nl.regiospiegel.figures.fetching.entity.OdataVersion;
import nl.regiospiegel.figures.importing.control.CodeLists;
import nl.regiospiegel.figures.importing.control.ReadingFiles;
import nl.regiospiegel.figures.importing.entity.FoundFigure;
import nl.regiospiegel.figures.importing.entity.ImportFormat;
import nl.regiospiegel.figures.importing.entity.ImportedFigure;
import nl.regiospiegel.figures.indicator.control.Indicators;
import nl.regiospiegel.figures.indicator.control.Rhythms;
import nl.regiospiegel.figures.indicator.control.SourceTables;
import org.junit.jupiter.api.Test;

/** One built table in both versions of OData makes the same figures: in version 4 by what CBS says its codes mean. */
class BothVersionsTest extends FetchingTrial {

    private static final List<String> AREAS = List.of("NL01");

    @Test
    void version_four_goes_in_with_the_figures_of_version_three() throws IOException {
        var measures = List.of("JongerenMetJeugdhulpInNatura_1");
        var three = imported(fetch(selection(OdataVersion.V3, List.of(), AREAS, measures)), ImportFormat.ODATA_V3);
        var four =
                imported(fetch(selection(OdataVersion.V4, List.of(), AREAS, List.of("M001"))), ImportFormat.ODATA_V4);
        assertEquals(4, three.size());
        assertEquals(three, four);
    }

    @Test
    void the_file_says_what_the_codes_mean_before_it_uses_them() throws IOException {
        var file = read(fetch(whole(OdataVersion.V4)));
        assertEquals(List.of("@odata.context", "MeasureCodes", "value"), fields(file));
        assertEquals("M001", file.at("/MeasureCodes/0/Identifier").asText());
        assertEquals(
                "Jongeren met jeugdhulp  in natura",
                file.at("/MeasureCodes/0/Title").asText());
        assertEquals("%", file.at("/MeasureCodes/0/Unit").asText());
    }

    private static List<String> fields(JsonNode file) {
        var names = new ArrayList<String>();
        file.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static List<ImportedFigure> imported(FetchedTable fetched, ImportFormat format) {
        var files = new ReadingFiles(
                new Indicators(), new ShippedAreas(), new CodeLists(), new SourceTables(), new Rhythms());
        var recognised = files.recognise(fetched.file(), "fetched.json", fetched.metadata());
        assertEquals(List.of(), recognised.asked());
        assertEquals(format, recognised.format());
        var heard = new HeardFigures();
        files.read(recognised, heard);
        assertEquals(List.of(), heard.remarks);
        return heard.figures.stream()
                .map(FoundFigure::figure)
                .filter(ImportedFigure::complete)
                .toList();
    }
}
