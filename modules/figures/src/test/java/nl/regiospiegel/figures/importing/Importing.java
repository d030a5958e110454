package nl.regiospiegel.figures.importing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import nl.regiospiegel.figures.area.control.ShippedAreas;
import nl.regiospiegel.figures.importing.control.CodeLists;
import nl.regiospiegel.figures.importing.control.ImportingFigures;
import nl.regiospiegel.figures.importing.control.ReadingFiles;
import nl.regiospiegel.figures.importing.entity.FileDescription;
import nl.regiospiegel.figures.importing.entity.FileDescription.Columns;
import nl.regiospiegel.figures.importing.entity.FileDescription.Given;
import nl.regiospiegel.figures.importing.entity.FileDescription.GivenVintage;
import nl.regiospiegel.figures.importing.entity.ImportFormat;
import nl.regiospiegel.figures.importing.entity.ImportedFigure;
import nl.regiospiegel.figures.indicator.control.Indicators;
import nl.regiospiegel.figures.indicator.control.Rhythms;
import nl.regiospiegel.figures.indicator.control.ShippedYaml;
import nl.regiospiegel.figures.indicator.control.SourceTables;
import nl.regiospiegel.figures.publication.entity.PublicationStatus;

/** Brings files in as the product does. */
final class Importing {

    static final Columns PLAIN = new Columns(null, "RegioS", null, "Perioden", null, null, null, List.of("ID"));

    private static final ImportingFigures READER = new ImportingFigures(
            new ReadingFiles(new Indicators(), new ShippedAreas(), new CodeLists(), new SourceTables(), new Rhythms()));

    private Importing() {}

    /** The figures of a file the product ships with. */
    static List<ImportedFigure> shipped(String id) {
        var description = ShippedYaml.list("manifest.yaml", FileDescription.class).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
        return READER.read(resource("/reference/" + description.file()), description);
    }

    static List<ImportedFigure> read(byte[] content, FileDescription description) {
        return READER.read(content, description);
    }

    /** The figures of a table of 85098NED that is written out here. */
    static List<ImportedFigure> read(String content) {
        return READER.read(content.getBytes(UTF_8), description("85098NED", PLAIN));
    }

    static FileDescription description(String table, Columns columns) {
        return description(ImportFormat.STATLINE_CSV, new Given(table, null, PublicationStatus.PROVISIONAL), columns);
    }

    static FileDescription description(ImportFormat format, Given given, Columns columns) {
        var vintages = List.of(new GivenVintage(null, null, "2024-04"));
        return new FileDescription(
                "test", "test.csv", format, "Test", "CBS", null, null, null, null, given, columns, vintages);
    }

    /** The one figure of an indicator, an area and a period: {@code "VERW-HA GM0518 2023HJ01"}; a part after a slash. */
    static ImportedFigure figure(List<ImportedFigure> figures, String what) {
        var found = figures.stream().filter(each -> name(each).equals(what)).toList();
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " figures are " + what);
        }
        return found.get(0);
    }

    private static String name(ImportedFigure figure) {
        var key = figure.key();
        var parts = key.breakdown().referrer() + key.breakdown().careForm();
        var part = parts.equals("_T_T") ? "" : "/" + parts.replace("_T", "");
        return key.indicator() + " " + key.area() + " " + key.period() + part;
    }

    static BigDecimal number(String text) {
        return text == null ? null : new BigDecimal(text);
    }

    static byte[] resource(String name) {
        try (var stream = Importing.class.getResourceAsStream(name)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
