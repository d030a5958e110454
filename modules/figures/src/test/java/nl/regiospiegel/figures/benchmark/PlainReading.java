package nl.regiospiegel.figures.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.importing.control.ImportSink;
import nl.regiospiegel.figures.importing.entity.Breakdown;
import nl.regiospiegel.figures.importing.entity.FoundFigure;
import nl.regiospiegel.figures.importing.entity.ImportedFigure;
import nl.regiospiegel.figures.importing.entity.ImportedFigure.Key;
import nl.regiospiegel.figures.indicator.entity.IndicatorCode;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.publication.entity.PublicationStatus;
import nl.regiospiegel.figures.publication.entity.Vintage;

/** Reads the generated file, and nothing else. */
record PlainReading(Path file) {

    void read(ImportSink sink) throws IOException {
        var vintage = new Vintage("2024-10-31", LocalDate.of(2024, 10, 31), PublicationStatus.DEFINITIVE);
        try (var in = Files.newBufferedReader(file, UTF_8)) {
            long row = 1;
            in.readLine();
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                var cells = line.split(";");
                var part = new Breakdown(cells[3], cells[4], Breakdown.TOTAL, Breakdown.TOTAL);
                var key = new Key(
                        new IndicatorCode(cells[0]),
                        new AreaCode(cells[1]),
                        Period.parse(cells[2]).orElseThrow(),
                        part);
                sink.figure(new FoundFigure(
                        ++row,
                        new ImportedFigure(
                                key, vintage, new BigDecimal(cells[5]), new BigDecimal(cells[6]), null, true)));
            }
        }
    }
}
