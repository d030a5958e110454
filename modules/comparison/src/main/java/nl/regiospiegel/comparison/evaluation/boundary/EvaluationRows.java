package nl.regiospiegel.comparison.evaluation.boundary;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.evaluation.boundary.EvaluationRow.Column;

/** The rows of the table of an evaluation, the result first. */
final class EvaluationRows {

    private static final String RESULT = "result";
    private static final String COUNTED = "counted";

    private EvaluationRows() {}

    static List<EvaluationRow> of(EvaluationAnswer answer) {
        return Stream.of(
                        result(answer),
                        answer.panel().stream().map(EvaluationRows::period),
                        answer.donors().stream().map(donor -> EvaluationRow.of("donor")
                                .about(donor.area(), donor.name())
                                .with(Column.WEIGHT, donor.weight())),
                        answer.leftOut().stream()
                                .map(left -> EvaluationRow.of("left-out", left.reason(), left.message())
                                        .about(left.area(), left.name())))
                .flatMap(rows -> rows)
                .toList();
    }

    private static EvaluationRow period(PanelPeriod period) {
        return EvaluationRow.of("period")
                .in(period)
                .with(Column.VALUE, period.treated())
                .with(Column.COMPARISON, period.comparison())
                .with(Column.GAP, period.gap());
    }

    private static Stream<EvaluationRow> result(EvaluationAnswer answer) {
        var result = answer.result();
        if (result instanceof EstimatedEffect effect) {
            return Stream.of(Stream.of(effect(effect)), sensitivity(effect), placebos(effect, answer))
                    .flatMap(rows -> rows);
        }
        if (result instanceof EstimatedGroups groups) {
            return Stream.concat(Stream.of(overall(groups)), groups(groups));
        }
        return result instanceof PictureOnly picture
                ? Stream.of(EvaluationRow.of(RESULT, picture.reason(), picture.message()))
                : refused((RefusedEvaluationAnswer) result);
    }

    private static EvaluationRow effect(EstimatedEffect effect) {
        return EvaluationRow.of(RESULT)
                .with(Column.EFFECT, effect.effect())
                .with(Column.RANK, effect.rank())
                .with(Column.PLACEBOS, effect.placebosCounted())
                .with(Column.P, effect.p())
                .with(Column.LOWER, effect.placeboLower())
                .with(Column.UPPER, effect.placeboUpper())
                .with(Column.CODE, effect.kind());
    }

    private static EvaluationRow overall(EstimatedGroups groups) {
        return EvaluationRow.of(RESULT)
                .with(Column.EFFECT, groups.overall())
                .with(Column.P, groups.p())
                .with(Column.CODE, groups.kind());
    }

    private static Stream<EvaluationRow> sensitivity(EstimatedEffect effect) {
        return effect.sensitivity().stream().map(row -> EvaluationRow.of(
                        "sensitivity",
                        row.reason() == null ? row.check() : row.check() + " " + row.reason(),
                        row.message())
                .with(Column.AREA, row.without())
                .with(Column.PERIOD, row.preFrom() == null ? null : row.preFrom() + " " + row.postTo())
                .with(Column.EFFECT, row.effect()));
    }

    /** A row for each placebo and period in which it has a gap. */
    private static Stream<EvaluationRow> placebos(EstimatedEffect effect, EvaluationAnswer answer) {
        var names = answer.donors().stream().collect(Collectors.toMap(DonorAnswer::area, DonorAnswer::name));
        return effect.placebos().stream()
                .flatMap(placebo -> IntStream.range(0, answer.panel().size())
                        .filter(t -> placebo.gaps().get(t) != null)
                        .mapToObj(t -> placebo(placebo, names)
                                .in(answer.panel().get(t))
                                .with(Column.GAP, placebo.gaps().get(t))));
    }

    private static EvaluationRow placebo(PlaceboAnswer placebo, Map<String, String> names) {
        return EvaluationRow.of("placebo")
                .about(placebo.area(), names.get(placebo.area()))
                .with(Column.EFFECT, placebo.effect())
                .with(Column.CODE, placebo.counted() ? COUNTED : "cut-off");
    }

    private static Stream<EvaluationRow> groups(EstimatedGroups groups) {
        return Stream.of(
                        groups.groups().stream().map(group -> EvaluationRow.of("group")
                                .with(Column.PERIOD, group.start())
                                .with(Column.EFFECT, group.effect())
                                .with(Column.CODE, group.counted() ? COUNTED : "too-few-preperiods")),
                        groups.cells().stream().map(cell -> EvaluationRow.of("cell")
                                .with(Column.PERIOD, cell.period())
                                .with(Column.EFFECT, cell.effect())
                                .with(Column.CODE, cell.start())),
                        groups.without().stream().map(without -> EvaluationRow.of(
                                        "region-left-out", without.refusalCode(), without.message())
                                .with(Column.NAME, without.region())))
                .flatMap(rows -> rows);
    }

    private static Stream<EvaluationRow> refused(RefusedEvaluationAnswer refused) {
        return Stream.concat(
                Stream.of(EvaluationRow.of(RESULT, refused.refusalCode(), refused.message())),
                refused.instead().stream().map(each -> EvaluationRow.of("instead", each.kind(), each.message())
                        .with(Column.PERIOD, each.from())));
    }
}
