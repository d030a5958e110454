package nl.regiospiegel.comparison.sidebyside.boundary;

import static nl.regiospiegel.figures.export.control.Column.flag;
import static nl.regiospiegel.figures.export.control.Column.number;
import static nl.regiospiegel.figures.export.control.Column.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.answers.AnswerTable;
import nl.regiospiegel.comparison.answers.ComparedFact;
import nl.regiospiegel.comparison.answers.DifferenceLevel;
import nl.regiospiegel.comparison.answers.OutcomeFinding;
import nl.regiospiegel.comparison.answers.PlainNumber;
import nl.regiospiegel.figures.export.control.Column;

/** Regions side by side as one table: a row for what each region says of an attribute, and one for each pair on each indicator. */
final class SideBySideTable {

    /** Either a fact of a region about an attribute, or a pair on an indicator; the parts of the other are {@code null}. */
    private record Line(
            ComparedSideBySide answer,
            ModelDifference model,
            String region,
            OutcomesBeside outcome,
            PairDifference pair) {

        ComparedFact fact() {
            return model.values().get(region);
        }

        DifferenceLevel level(String id) {
            return outcome.levels().stream()
                    .filter(level -> level.id().equals(id))
                    .findFirst()
                    .orElseThrow();
        }

        <T> T ofModel(Function<ModelDifference, T> part) {
            return model == null ? null : part.apply(model);
        }

        <T> T ofPair(Function<PairDifference, T> part) {
            return pair == null ? null : part.apply(pair);
        }
    }

    private static final List<Column<Line>> COLUMNS = List.of(
            text("part", line -> line.model() == null ? "outcome" : "model"),
            text(
                    "code",
                    line -> line.model() == null
                            ? line.outcome().indicator()
                            : line.model().code()),
            text(
                    "name",
                    line -> line.model() == null
                            ? line.outcome().indicatorName()
                            : line.model().name()),
            text("region", Line::region),
            flag("demonstration", line -> line.answer().invented()),
            text("state", line -> line.ofModel(model -> line.fact().state())),
            text("text", line -> line.ofModel(model -> line.fact().said())),
            text("unit", line -> line.ofPair(pair -> line.outcome().unit())),
            text("period", line -> line.ofPair(pair -> line.outcome().period())),
            number(
                    "eventTime",
                    line -> line.ofPair(pair -> PlainNumber.of(line.outcome().eventTime()))),
            text("periodOfA", line -> line.ofPair(PairDifference::periodOfA)),
            text("periodOfB", line -> line.ofPair(PairDifference::periodOfB)),
            text("a", line -> line.ofPair(PairDifference::a)),
            text("b", line -> line.ofPair(PairDifference::b)),
            number("valueOfA", line -> line.ofPair(pair -> line.level(pair.a()).value())),
            number("valueOfB", line -> line.ofPair(pair -> line.level(pair.b()).value())),
            text("measure", line -> line.ofPair(pair -> pair.difference().measure())),
            number("value", line -> difference(line, pair -> pair.difference().value())),
            number("lower", line -> difference(line, pair -> pair.difference().lower())),
            number("upper", line -> difference(line, pair -> pair.difference().upper())),
            number(
                    "confidence",
                    line -> difference(line, pair -> pair.difference().confidence())),
            text("method", line -> line.ofPair(pair -> pair.difference().method())),
            text("refusalCode", line -> line.ofPair(pair -> pair.difference().refusalCode())),
            text("message", line -> line.ofPair(pair -> pair.difference().message())),
            text("findings", SideBySideTable::findings),
            text("source", SideBySideTable::sources),
            text("kernel", line -> line.answer().kernel()),
            text("generatedAt", line -> line.answer().generatedAt().toString()),
            text("productVersion", line -> line.answer().productVersion()));

    private SideBySideTable() {}

    static AnswerTable<?> of(ComparedSideBySide answer) {
        var models = answer.models().stream().flatMap(model -> model.values().keySet().stream()
                .map(region -> new Line(answer, model, region, null, null)));
        var outcomes = answer.outcomes().stream()
                .flatMap(row -> row.pairs().stream().map(pair -> new Line(answer, null, null, row, pair)));
        return new AnswerTable<>(Stream.concat(models, outcomes).toList(), COLUMNS);
    }

    private static BigDecimal difference(Line line, Function<PairDifference, BigDecimal> part) {
        return line.ofPair(part);
    }

    private static String findings(Line line) {
        return Stream.concat(
                        line.answer().findings().stream(),
                        line.outcome() == null ? Stream.empty() : line.outcome().findings().stream())
                .map(OutcomeFinding::code)
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private static String sources(Line line) {
        return line.model() != null
                ? String.join(" ", line.fact().sources())
                : Stream.of(line.pair().a(), line.pair().b())
                        .flatMap(id -> line.level(id).sources().stream())
                        .distinct()
                        .collect(Collectors.joining(" "));
    }
}
