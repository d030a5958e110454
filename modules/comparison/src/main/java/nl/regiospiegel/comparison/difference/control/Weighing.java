package nl.regiospiegel.comparison.difference.control;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.difference.entity.DifferenceQuestion;
import nl.regiospiegel.comparison.difference.entity.Level;
import nl.regiospiegel.comparison.outcome.entity.Refusal;
import nl.regiospiegel.comparison.outcome.entity.RefusalCode;
import nl.regiospiegel.figures.seriesbreak.entity.BreakConsequence;
import nl.regiospiegel.figures.seriesbreak.entity.BreakKind;
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

    /** After a break that touches one of the two only, their figures no longer mean the same. */
    private Stream<Refusal> refusal(SeriesBreak each) {
        var blocks = each.consequenceFor(question.outcome().indicator().code())
                .filter(consequence -> consequence == BreakConsequence.BLOCKS)
                .isPresent();
        var touched = each.touches(question.a().area()) ? question.a() : question.b();
        return blocks && partsThem(each)
                ? Stream.of(Refusal.of(RefusalCode.SERIES_BREAK, touched.name()))
                : Stream.empty();
    }

    private boolean partsThem(SeriesBreak each) {
        return each.kind() != BreakKind.REVISION
                && !each.date().isAfter(question.period().last())
                && each.touches(question.a().area())
                        != each.touches(question.b().area());
    }
}
