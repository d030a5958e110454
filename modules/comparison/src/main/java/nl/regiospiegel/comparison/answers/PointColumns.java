package nl.regiospiegel.comparison.answers;

import static nl.regiospiegel.figures.export.control.Column.flag;
import static nl.regiospiegel.figures.export.control.Column.number;
import static nl.regiospiegel.figures.export.control.Column.text;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.regiospiegel.figures.export.control.Column;
import nl.regiospiegel.regions.answers.SourceReference;

/** The columns of one period of a series in a table. A row can be without a period; then they are empty. */
public final class PointColumns {

    private PointColumns() {}

    public static <R> List<Column<R>> of(Function<R, PlottedPoint> point) {
        return List.of(
                text("period", row -> part(point.apply(row), PlottedPoint::period)),
                number("eventTime", row -> PlainNumber.of(part(point.apply(row), PlottedPoint::eventTime))),
                flag(
                        "mixed",
                        row -> point.apply(row) != null && point.apply(row).mixed()),
                flag(
                        "leftOut",
                        row -> point.apply(row) != null && point.apply(row).leftOut()),
                number("run", row -> PlainNumber.of(part(point.apply(row), PlottedPoint::run))),
                number("value", row -> part(point.apply(row), PlottedPoint::value)),
                number("lower", row -> part(point.apply(row), PlottedPoint::lower)),
                number("upper", row -> part(point.apply(row), PlottedPoint::upper)),
                number("confidence", row -> part(point.apply(row), PlottedPoint::confidence)),
                number("numerator", row -> part(point.apply(row), PlottedPoint::numerator)),
                number("denominator", row -> part(point.apply(row), PlottedPoint::denominator)),
                text("method", row -> part(point.apply(row), PlottedPoint::method)),
                text("reason", row -> part(point.apply(row), PlottedPoint::reason)),
                text("refusalCode", row -> part(point.apply(row), PlottedPoint::refusalCode)),
                text("status", row -> part(point.apply(row), PlottedPoint::status)),
                text("vintage", row -> part(point.apply(row), PlottedPoint::vintage)),
                text("publishedBy", row -> part(point.apply(row), PlottedPoint::publishedBy)),
                text("source", row -> part(point.apply(row), each -> String.join(" ", each.sources()))));
    }

    /** Of the sources of a period. */
    public static String licence(PlottedPoint point, List<SourceReference> sources) {
        return part(point, each -> AnswerTable.licences(sources, each.sources()));
    }

    /** The codes of findings, each once. */
    public static String codes(List<OutcomeFinding> findings) {
        return findings.stream().map(OutcomeFinding::code).distinct().collect(Collectors.joining(" "));
    }

    private static <T> T part(PlottedPoint point, Function<PlottedPoint, T> part) {
        return point == null ? null : part.apply(point);
    }
}
