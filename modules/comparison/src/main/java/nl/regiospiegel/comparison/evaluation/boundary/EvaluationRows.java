package nl.regiospiegel.comparison.evaluation.boundary;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The rows of the table of an evaluation, the result first. */
final class EvaluationRows {

    private EvaluationRows() {}

    static List<EvaluationRow> of(EvaluationAnswer answer) {
        return Stream.of(
                        result(answer),
                        answer.panel().stream().map(EvaluationRow::period),
                        answer.donors().stream().map(EvaluationRow::donor),
                        answer.leftOut().stream()
                                .map(left -> EvaluationRow.refused(
                                        "left-out", left.area(), left.name(), left.reason(), left.message())))
                .flatMap(rows -> rows)
                .toList();
    }

    private static Stream<EvaluationRow> result(EvaluationAnswer answer) {
        var result = answer.result();
        if (result instanceof EstimatedEffect effect) {
            return Stream.of(Stream.of(EvaluationRow.effect(effect)), sensitivity(effect), placebos(effect, answer))
                    .flatMap(rows -> rows);
        }
        if (result instanceof EstimatedGroups groups) {
            return Stream.concat(Stream.of(EvaluationRow.overall(groups)), groups(groups));
        }
        return result instanceof PictureOnly picture
                ? Stream.of(EvaluationRow.refused("result", null, null, picture.reason(), picture.message()))
                : refused((RefusedEvaluationAnswer) result);
    }

    private static Stream<EvaluationRow> sensitivity(EstimatedEffect effect) {
        return effect.sensitivity().stream()
                .map(row -> EvaluationRow.of(
                        "sensitivity",
                        row.without(),
                        null,
                        row.preFrom() == null ? null : row.preFrom() + " " + row.postTo(),
                        row.effect(),
                        row.reason() == null ? row.check() : row.check() + " " + row.reason(),
                        row.message()));
    }

    /** A row for each placebo and period in which it has a gap. */
    private static Stream<EvaluationRow> placebos(EstimatedEffect effect, EvaluationAnswer answer) {
        var names = answer.donors().stream().collect(Collectors.toMap(DonorAnswer::area, DonorAnswer::name));
        return effect.placebos().stream()
                .flatMap(placebo -> IntStream.range(0, answer.panel().size())
                        .filter(t -> placebo.gaps().get(t) != null)
                        .mapToObj(t -> placebo(
                                placebo, answer.panel().get(t), placebo.gaps().get(t), names)));
    }

    private static EvaluationRow placebo(
            PlaceboAnswer placebo, PanelPeriod period, Double gap, Map<String, String> names) {
        return new EvaluationRow(
                "placebo",
                placebo.area(),
                names.get(placebo.area()),
                period.period(),
                period.eventTime(),
                period.phase(),
                null,
                null,
                gap,
                null,
                placebo.effect(),
                null,
                null,
                null,
                null,
                null,
                placebo.counted() ? "counted" : "cut-off",
                null);
    }

    private static Stream<EvaluationRow> groups(EstimatedGroups groups) {
        return Stream.of(
                        groups.groups().stream()
                                .map(group -> EvaluationRow.of(
                                        "group",
                                        null,
                                        null,
                                        group.start(),
                                        group.effect(),
                                        group.counted() ? "counted" : "too-few-preperiods",
                                        null)),
                        groups.cells().stream()
                                .map(cell -> EvaluationRow.of(
                                        "cell", null, null, cell.period(), cell.effect(), cell.start(), null)),
                        groups.without().stream()
                                .map(without -> EvaluationRow.refused(
                                        "region-left-out",
                                        null,
                                        without.region(),
                                        without.refusalCode(),
                                        without.message())))
                .flatMap(rows -> rows);
    }

    private static Stream<EvaluationRow> refused(RefusedEvaluationAnswer refused) {
        return Stream.concat(
                Stream.of(EvaluationRow.refused("result", null, null, refused.refusalCode(), refused.message())),
                refused.instead().stream()
                        .map(each -> EvaluationRow.of(
                                "instead", null, null, each.from(), null, each.kind(), each.message())));
    }
}
