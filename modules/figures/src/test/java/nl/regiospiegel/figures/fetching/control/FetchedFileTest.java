package nl.regiospiegel.figures.fetching.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.regiospiegel.figures.area.control.ShippedAreas;
import nl.regiospiegel.figures.fetching.entity.FetchedTable;
import nl.regiospiegel.figures.importing.control.CodeLists;
import nl.regiospiegel.figures.importing.control.ReadingFiles;
import nl.regiospiegel.figures.importing.entity.ImportFormat;
import nl.regiospiegel.figures.indicator.control.Indicators;
import nl.regiospiegel.figures.indicator.control.Rhythms;
import nl.regiospiegel.figures.indicator.control.SourceTables;
import nl.regiospiegel.figures.publication.entity.PublicationStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is fetched goes in without any question, with the status that CBS gives to each period. The values are built. */
class FetchedFileTest {

    private static final String ANSWER =
            """
            {"odata.metadata":"gebouwd","value":[
            {"ID":0,"RegioS":"NL01  ","Perioden":"2022JJ00","JongerenMetJeugdhulpInNatura_1":11.5},
            {"ID":1,"RegioS":"NL01  ","Perioden":"2023JJ00","JongerenMetJeugdhulpInNatura_1":12.5},
            {"ID":2,"RegioS":"GM0518","Perioden":"2023JJ00","JongerenMetJeugdhulpInNatura_1":null}]}
            """;

    @TempDir
    private Path folder;

    @Test
    void nothing_is_asked_and_each_row_has_the_status_of_its_period() throws IOException {
        var fetched = fetched();
        var files = new ReadingFiles(
                new Indicators(), new ShippedAreas(), new CodeLists(), new SourceTables(), new Rhythms());
        var recognised = files.recognise(fetched.file(), "85098NED.json", fetched.metadata());
        assertEquals(ImportFormat.ODATA_V3, recognised.format());
        assertEquals(List.of(), recognised.asked());
        assertEquals("85098NED", recognised.table());
        var heard = new HeardFigures();
        files.read(recognised, heard);
        assertEquals(List.of(), heard.remarks);
        assertEquals(
                List.of(
                        PublicationStatus.DEFINITIVE,
                        PublicationStatus.FURTHER_PROVISIONAL,
                        PublicationStatus.FURTHER_PROVISIONAL),
                heard.figures.stream()
                        .map(each -> each.figure().vintage().status())
                        .toList());
        assertEquals(
                LocalDate.of(2024, 10, 31),
                heard.figures.get(0).figure().vintage().date());
    }

    /** Of three rows over two years. */
    private FetchedTable fetched() throws IOException {
        var target = folder.resolve("85098NED.json");
        var table = new TableDescription(
                "Gebouwde tabel",
                LocalDate.of(2024, 10, 31),
                "Perioden",
                "RegioS",
                List.of("RegioS", "Perioden"),
                List.of("JongerenMetJeugdhulpInNatura_1"),
                List.of(),
                Map.of("2022JJ00", "definitief", "2023JJ00", "nader voorlopig"));
        var heading = Map.entry("odata.metadata", "https://opendata.cbs.nl/ODataApi/OData/85098NED/$metadata");
        OneFile.write(target, heading, table, List.of(Files.writeString(folder.resolve("answer.json"), ANSWER)));
        return new FetchedTable(target, "85098NED", table.title(), table.modified(), 3);
    }
}
