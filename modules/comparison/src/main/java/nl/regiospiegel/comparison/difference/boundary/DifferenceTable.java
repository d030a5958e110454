package nl.regiospiegel.comparison.difference.boundary;

import static nl.regiospiegel.figures.export.control.Column.flag;
import static nl.regiospiegel.figures.export.control.Column.number;
import static nl.regiospiegel.figures.export.control.Column.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.answers.AnswerTable;
import nl.regiospiegel.comparison.answers.DifferenceLevel;
import nl.regiospiegel.comparison.answers.DifferenceLimits;
import nl.regiospiegel.comparison.answers.OutcomeFinding;
import nl.regiospiegel.figures.export.control.Column;
import nl.regiospiegel.regions.answers.SourceReference;

/** A comparison of two as a table of one row, columns named as the fields of the JSON with that of whom they are behind. */
final class DifferenceTable {

    private static final List<Column<ComparedDifference>> COLUMNS = Stream.of(
                    about(),
                    level("OfA", ComparedDifference::a),
                    level("OfB", ComparedDifference::b),
                    decision(),
                    difference(),
                    origin())
            .flatMap(List::stream)
            .toList();

    private DifferenceTable() {}

    static AnswerTable<?> of(ComparedDifference answer) {
        return new AnswerTable<>(List.of(answer), COLUMNS);
    }

    private static List<Column<ComparedDifference>> about() {
        return List.of(
                text("indicator", answer -> answer.specification().indicator()),
                text("unit", ComparedDifference::unit),
                text("period", answer -> answer.specification().period()),
                text("a", answer -> answer.specification().a()),
                text("b", answer -> answer.specification().b()),
                flag("demonstration", ComparedDifference::invented));
    }

    private static List<Column<ComparedDifference>> level(
            String whose, Function<ComparedDifference, DifferenceLevel> level) {
        return List.of(
                text("name" + whose, answer -> level.apply(answer).name()),
                number("value" + whose, answer -> level.apply(answer).value()),
                number("lower95" + whose, answer -> limit(level.apply(answer), 0, DifferenceLimits::lower)),
                number("upper95" + whose, answer -> limit(level.apply(answer), 0, DifferenceLimits::upper)),
                number("lower998" + whose, answer -> limit(level.apply(answer), 1, DifferenceLimits::lower)),
                number("upper998" + whose, answer -> limit(level.apply(answer), 1, DifferenceLimits::upper)),
                number("numerator" + whose, answer -> level.apply(answer).numerator()),
                number("denominator" + whose, answer -> level.apply(answer).denominator()),
                text("method" + whose, answer -> level.apply(answer).method()),
                text("reason" + whose, answer -> level.apply(answer).reason()),
                text("refusalCode" + whose, answer -> level.apply(answer).refusalCode()),
                text("status" + whose, answer -> level.apply(answer).status()),
                text("vintage" + whose, answer -> level.apply(answer).vintage()),
                text(
                        "source" + whose,
                        answer -> String.join(" ", level.apply(answer).sources())));
    }

    private static BigDecimal limit(DifferenceLevel level, int place, Function<DifferenceLimits, BigDecimal> side) {
        return level.limits().isEmpty() ? null : side.apply(level.limits().get(place));
    }

    private static List<Column<ComparedDifference>> decision() {
        return List.of(
                text("at95", answer -> answer.decision().at95()),
                text("at998", answer -> answer.decision().at998()),
                text("judgementAt95", answer -> answer.decision().judgementAt95()),
                text("judgementAt998", answer -> answer.decision().judgementAt998()),
                text("refusalCodeOfDecision", answer -> answer.decision().refusalCode()));
    }

    private static List<Column<ComparedDifference>> difference() {
        return List.of(
                text("measure", answer -> answer.difference().measure()),
                number("value", answer -> answer.difference().value()),
                number("lower", answer -> answer.difference().lower()),
                number("upper", answer -> answer.difference().upper()),
                number("confidence", answer -> answer.specification().confidence()),
                text("method", ComparedDifference::method),
                text("overlap", answer -> answer.difference().overlap()),
                text("refusalCode", answer -> answer.difference().refusalCode()),
                text("message", answer -> answer.difference().message()));
    }

    private static List<Column<ComparedDifference>> origin() {
        return List.of(
                text("findings", answer -> answer.findings().stream()
                        .map(OutcomeFinding::code)
                        .distinct()
                        .collect(Collectors.joining(" "))),
                text("licence", answer -> answer.sources().stream()
                        .map(SourceReference::licence)
                        .filter(Objects::nonNull)
                        .distinct()
                        .collect(Collectors.joining(" "))),
                text("kernel", ComparedDifference::kernel),
                text("generatedAt", answer -> answer.generatedAt().toString()),
                text("productVersion", ComparedDifference::productVersion));
    }
}
