package nl.regiospiegel.figures.importing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.regiospiegel.figures.area.control.ShippedAreas;
import nl.regiospiegel.figures.importing.control.CodeLists;
import nl.regiospiegel.figures.importing.control.ImportSink;
import nl.regiospiegel.figures.importing.control.ReadingFiles;
import nl.regiospiegel.figures.importing.entity.FoundFigure;
import nl.regiospiegel.figures.importing.entity.GivenMetadata;
import nl.regiospiegel.figures.importing.entity.ImportRemark;
import nl.regiospiegel.figures.importing.entity.ImportedFigure;
import nl.regiospiegel.figures.importing.entity.ReadingResult;
import nl.regiospiegel.figures.importing.entity.RecognisedFile;
import nl.regiospiegel.figures.importing.entity.Severity;
import nl.regiospiegel.figures.indicator.LocalIndicators;
import nl.regiospiegel.figures.indicator.control.Indicators;
import nl.regiospiegel.figures.indicator.control.Rhythms;
import nl.regiospiegel.figures.indicator.control.SourceTables;
import nl.regiospiegel.figures.publication.entity.PublicationStatus;
import nl.regiospiegel.regions.timeline.entity.EdtfDate;

/** Reads a file as an upload does, and keeps what it hears. */
final class Reading implements ImportSink {

    static final ReadingFiles FILES =
            new ReadingFiles(new Indicators(), new ShippedAreas(), new CodeLists(), new SourceTables(), new Rhythms());

    /** Of a region that defines LOK-WT itself. */
    static final ReadingFiles OF_REGION = new ReadingFiles(
            LocalIndicators::known, new ShippedAreas(), new CodeLists(), new SourceTables(), new Rhythms());

    final List<FoundFigure> figures = new ArrayList<>();
    final List<ImportRemark> remarks = new ArrayList<>();
    RecognisedFile file;
    ReadingResult result;

    static GivenMetadata given(String table, String period, PublicationStatus status, String vintage) {
        return new GivenMetadata(table, period, status, vintage == null ? null : new EdtfDate(vintage), "Test", null);
    }

    static Reading upload(Path path, String name, GivenMetadata given) {
        return of(FILES, path, name, given);
    }

    static Reading of(ReadingFiles files, Path path, String name, GivenMetadata given) {
        var reading = new Reading();
        reading.file = files.recognise(path, name, given);
        reading.result = files.read(reading.file, reading);
        return reading;
    }

    static Reading of(Path folder, String content, GivenMetadata given) {
        return of(folder, content.getBytes(UTF_8), given);
    }

    static Reading of(Path folder, byte[] content, GivenMetadata given) {
        return upload(write(folder, content), "upload", given);
    }

    static Path write(Path folder, byte[] content) {
        try {
            return Files.write(Files.createTempFile(folder, "upload", ""), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<ImportedFigure> imported() {
        return figures.stream().map(FoundFigure::figure).toList();
    }

    ImportedFigure figure(String what) {
        return Importing.figure(imported(), what);
    }

    List<String> rules(Severity severity) {
        return remarks.stream()
                .filter(remark -> remark.severity() == severity)
                .map(ImportRemark::rule)
                .toList();
    }

    List<String> errors() {
        return rules(Severity.ERROR);
    }

    List<String> warnings() {
        return rules(Severity.WARNING);
    }

    @Override
    public void figure(FoundFigure figure) {
        figures.add(figure);
    }

    @Override
    public void remark(ImportRemark remark) {
        remarks.add(remark);
    }

    @Override
    public void progress(long rows, double fraction) {
        if (fraction < 0 || fraction > 1) {
            throw new AssertionError("part of the file: " + fraction);
        }
    }

    @Override
    public boolean cancelled() {
        return false;
    }
}
