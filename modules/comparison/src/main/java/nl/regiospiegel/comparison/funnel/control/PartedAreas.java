package nl.regiospiegel.comparison.funnel.control;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.regiospiegel.comparison.funnel.entity.FunnelQuestion;
import nl.regiospiegel.figures.area.entity.Area;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.seriesbreak.entity.BreakConsequence;
import nl.regiospiegel.figures.seriesbreak.entity.BreakKind;
import nl.regiospiegel.figures.seriesbreak.entity.SeriesBreak;

/** Areas whose figures no longer mean what those of the others mean: a break touched them, and not all of their kind. */
final class PartedAreas {

    private PartedAreas() {}

    static Set<AreaCode> of(FunnelQuestion question, List<Area> areas, List<SeriesBreak> breaks) {
        return breaks.stream()
                .filter(each -> parts(each, question))
                .map(each -> touched(each, areas))
                .filter(touched -> touched.size() < areas.size())
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }

    private static boolean parts(SeriesBreak each, FunnelQuestion question) {
        var blocks = each.consequenceFor(question.about().indicator().code())
                .filter(consequence -> consequence == BreakConsequence.BLOCKS)
                .isPresent();
        return blocks
                && each.kind() != BreakKind.REVISION
                && !each.date().isAfter(question.period().last());
    }

    private static Set<AreaCode> touched(SeriesBreak each, List<Area> areas) {
        return areas.stream().map(Area::code).filter(each::touches).collect(Collectors.toSet());
    }
}
