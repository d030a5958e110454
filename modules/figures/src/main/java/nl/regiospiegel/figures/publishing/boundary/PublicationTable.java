package nl.regiospiegel.figures.publishing.boundary;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.regiospiegel.figures.export.control.Column.flag;
import static nl.regiospiegel.figures.export.control.Column.number;
import static nl.regiospiegel.figures.export.control.Column.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiospiegel.figures.export.control.Column;
import nl.regiospiegel.figures.export.control.CsvCells;
import nl.regiospiegel.figures.export.control.CsvDialect;
import nl.regiospiegel.figures.publishing.boundary.StatedSetFigure.OwnNumbers;
import nl.regiospiegel.regions.answers.SourceReference;

/** The figures of a publication as a table: one row for each, columns named as the fields of the JSON. */
final class PublicationTable {

    private static final List<Column<StatedSetFigure>> OF_EACH = List.of(
            text("area", StatedSetFigure::area),
            text("referrer", StatedSetFigure::referrer),
            text("careForm", StatedSetFigure::careForm),
            text("age", StatedSetFigure::age),
            text("endReason", StatedSetFigure::endReason),
            text("vintage", StatedSetFigure::vintage),
            text("status", StatedSetFigure::status),
            text("observationStatus", StatedSetFigure::observationStatus),
            text("confidentialityStatus", StatedSetFigure::confidentialityStatus),
            number("numerator", StatedSetFigure::numerator),
            number("denominator", StatedSetFigure::denominator),
            number("value", StatedSetFigure::value),
            number("standardDeviation", StatedSetFigure::standardDeviation),
            flag("derived", StatedSetFigure::derived),
            number("ownNumerator", own(OwnNumbers::numerator)),
            number("ownDenominator", own(OwnNumbers::denominator)),
            number("ownValue", own(OwnNumbers::value)),
            number("ownStandardDeviation", own(OwnNumbers::standardDeviation)),
            text("hiddenBecause", StatedSetFigure::hiddenBecause),
            text("source", StatedSetFigure::source));

    private PublicationTable() {}

    private static Function<StatedSetFigure, BigDecimal> own(Function<OwnNumbers, BigDecimal> number) {
        return figure -> figure.own() == null ? null : number.apply(figure.own());
    }

    static String csv(PublicationFigures answer, boolean demonstration) {
        var columns = columns(answer, demonstration);
        var out = new ByteArrayOutputStream();
        try (var cells = new CsvCells(out, CsvDialect.MACHINE, Column.names(columns))) {
            for (var figure : answer.items()) {
                Column.write(figure, columns, cells);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // memory never fails to be written to
        }
        return out.toString(UTF_8);
    }

    private static List<Column<StatedSetFigure>> columns(PublicationFigures answer, boolean demonstration) {
        var licences = answer.sources().stream()
                .filter(source -> source.licence() != null)
                .collect(Collectors.toMap(SourceReference::id, SourceReference::licence, (one, other) -> one));
        List<Column<StatedSetFigure>> about = List.of(
                text("publication", figure -> answer.publication()),
                text("indicator", figure -> answer.indicator()),
                text("period", figure -> answer.period()));
        List<Column<StatedSetFigure>> origin = List.of(
                text("licence", figure -> licences.get(figure.source())),
                flag("demonstration", figure -> demonstration),
                text("contentHash", figure -> answer.contentHash()));
        return Stream.of(about, OF_EACH, origin).flatMap(List::stream).toList();
    }
}
