package nl.regiospiegel.comparison.difference.control;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.difference.entity.DifferenceQuestion;
import nl.regiospiegel.comparison.difference.entity.Level;
import nl.regiospiegel.comparison.outcome.entity.Refusal;
import nl.regiospiegel.comparison.outcome.entity.RefusalCode;
import nl.regiospiegel.figures.seriesbreak.entity.SeriesBreak;

/**
 * What stands in the way of comparing two areas in one period: a figure that is refused, or a break that only one of the two
 * has behind it.
 *
 * @param breaks those of the indicator in either area
 */
public record Weighing(DifferenceQuestion question, List<SeriesBreak> breaks) {

    public Optional<Refusal> inTheWay(Level a, Level b) {
        return Optional.ofNullable(a.refusal())
                .or(() -> Optional.ofNullable(b.refusal()))
                .or(() -> breaks.stream().flatMap(this::refusal).findFirst());
    }

    private Stream<Refusal> refusal(SeriesBreak each) {
        var areas = List.of(question.a().area(), question.b().area());
        return each.bars(question.outcome().indicator().code())
                ? each.parted(areas, question.period()).stream()
                        .map(area -> area.equals(question.a().area()) ? question.a() : question.b())
                        .map(touched -> Refusal.of(RefusalCode.SERIES_BREAK, touched.name()))
                : Stream.empty();
    }
}
