package nl.regiospiegel.comparison.contractarea.boundary;

import static nl.regiospiegel.figures.export.control.Column.flag;
import static nl.regiospiegel.figures.export.control.Column.number;
import static nl.regiospiegel.figures.export.control.Column.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.answers.AnswerTable;
import nl.regiospiegel.comparison.answers.DifferenceLevel;
import nl.regiospiegel.comparison.answers.DifferenceLimits;
import nl.regiospiegel.comparison.answers.OutcomeFinding;
import nl.regiospiegel.figures.export.control.Column;

/** A comparison of contract areas as a table: a row for each area, then one for each two of them. */
final class ContractAreasTable {

    /** Of an area or of a pair; the other is {@code null}. */
    private record Row(
            ComparedContractAreas answer, ContractorAreas contractor, ContractAreaLevel area, ContractAreaPair pair) {

        <T> T ofLevel(Function<DifferenceLevel, T> part) {
            return area == null ? null : part.apply(area.level());
        }

        <T> T ofPair(Function<ContractAreaPair, T> part) {
            return pair == null ? null : part.apply(pair);
        }

        BigDecimal limit(int place, Function<DifferenceLimits, BigDecimal> side) {
            return ofLevel(level ->
                    level.limits().isEmpty() ? null : side.apply(level.limits().get(place)));
        }

        String refusalCode() {
            return pair == null ? area.level().refusalCode() : pair.difference().refusalCode();
        }

        String message() {
            return pair == null ? area.level().message() : pair.difference().message();
        }
    }

    private static final List<Column<Row>> COLUMNS =
            Stream.of(about(), level(), pair(), origin()).flatMap(List::stream).toList();

    private ContractAreasTable() {}

    static AnswerTable<?> of(ComparedContractAreas answer) {
        var areas = answer.contractors().stream().flatMap(contractor -> contractor.areas().stream()
                .map(area -> new Row(answer, contractor, area, null)));
        var pairs = answer.pairs().stream().map(pair -> new Row(answer, null, null, pair));
        return new AnswerTable<>(Stream.concat(areas, pairs).toList(), COLUMNS);
    }

    private static List<Column<Row>> about() {
        return List.of(
                text("kind", row -> row.pair() == null ? "area" : "pair"),
                text("indicator", row -> row.answer().specification().indicator()),
                text("unit", row -> row.answer().unit()),
                text("period", row -> row.answer().specification().period()),
                text("region", row -> row.answer().specification().region()),
                flag("demonstration", row -> row.answer().region().demonstration()),
                text(
                        "contractor",
                        row -> row.contractor() == null
                                ? null
                                : row.contractor().contractor()),
                text(
                        "a",
                        row -> row.pair() == null
                                ? row.area().area()
                                : row.pair().a()),
                text("b", row -> row.ofPair(ContractAreaPair::b)));
    }

    private static List<Column<Row>> level() {
        return List.of(
                text("name", row -> row.ofLevel(DifferenceLevel::name)),
                number("value", row -> row.ofLevel(DifferenceLevel::value)),
                number("lower95", row -> row.limit(0, DifferenceLimits::lower)),
                number("upper95", row -> row.limit(0, DifferenceLimits::upper)),
                number("lower998", row -> row.limit(1, DifferenceLimits::lower)),
                number("upper998", row -> row.limit(1, DifferenceLimits::upper)),
                number("numerator", row -> row.ofLevel(DifferenceLevel::numerator)),
                number("denominator", row -> row.ofLevel(DifferenceLevel::denominator)),
                text("status", row -> row.ofLevel(DifferenceLevel::status)),
                text("vintage", row -> row.ofLevel(DifferenceLevel::vintage)));
    }

    private static List<Column<Row>> pair() {
        return List.of(
                text("sameContractor", row -> row.ofPair(pair -> String.valueOf(pair.sameContractor()))),
                text("at95", row -> row.ofPair(pair -> pair.decision().at95())),
                text("at998", row -> row.ofPair(pair -> pair.decision().at998())),
                text("measure", row -> row.ofPair(pair -> pair.difference().measure())),
                number("difference", row -> row.ofPair(pair -> pair.difference().value())),
                number("lower", row -> row.ofPair(pair -> pair.difference().lower())),
                number("upper", row -> row.ofPair(pair -> pair.difference().upper())),
                number("confidence", row -> row.ofPair(pair -> pair.difference().confidence())));
    }

    private static List<Column<Row>> origin() {
        return List.of(
                text("refusalCode", Row::refusalCode),
                text("message", Row::message),
                text("refusalCodeOfAll", row -> row.answer().refusalCode()),
                text("findings", row -> row.answer().findings().stream()
                        .map(OutcomeFinding::code)
                        .distinct()
                        .collect(Collectors.joining(" "))),
                text("source", row -> row.ofLevel(level -> String.join(" ", level.sources()))),
                text(
                        "licence",
                        row -> row.ofLevel(
                                level -> AnswerTable.licences(row.answer().sources(), level.sources()))),
                text("kernel", row -> row.answer().kernel()),
                text("generatedAt", row -> row.answer().generatedAt().toString()),
                text("productVersion", row -> row.answer().productVersion()));
    }
}
