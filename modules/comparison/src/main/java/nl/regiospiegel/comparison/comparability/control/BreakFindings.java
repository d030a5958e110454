package nl.regiospiegel.comparison.comparability.control;

import java.util.List;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.comparability.entity.ComparedFigures;
import nl.regiospiegel.comparison.comparability.entity.Use;
import nl.regiospiegel.comparison.outcome.entity.Finding;
import nl.regiospiegel.comparison.outcome.entity.FindingCode;
import nl.regiospiegel.comparison.outcome.entity.Subject;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.seriesbreak.entity.BreakKind;
import nl.regiospiegel.figures.seriesbreak.entity.SeriesBreak;
import nl.regiospiegel.regions.speaking.RegionId;
import nl.regiospiegel.regions.timeline.control.DateWords;

/**
 * Where figures stop meaning what they meant. A break between two periods leaves levels standing, each on its own side, and
 * blocks whatever reads both sides together. A break that touches some of the areas only blocks what sets them against each
 * other from then on.
 */
public final class BreakFindings {

    private final ComparedFigures compared;
    private final Saying saying;

    private BreakFindings(ComparedFigures compared) {
        this.compared = compared;
        this.saying = new Saying(compared.question().locale());
    }

    /** The breaks and revisions that matter to an answer, in order of date. */
    public static List<SeriesBreak> told(ComparedFigures compared) {
        var findings = new BreakFindings(compared);
        return compared.breaks().stream().filter(findings::concerns).toList();
    }

    static Stream<Finding> of(ComparedFigures compared) {
        var findings = new BreakFindings(compared);
        return told(compared).stream().map(findings::finding);
    }

    /** What broke real statistics says nothing of invented figures, nor the other way round. */
    private boolean concerns(SeriesBreak each) {
        if (each.demonstration() != compared.question().demonstration()
                || compared.periods().isEmpty()) {
            return false;
        }
        return each.kind() == BreakKind.REVISION || liesWithin(each) || parts(each);
    }

    private boolean liesWithin(SeriesBreak each) {
        var first = compared.first().orElseThrow();
        var last = compared.last().orElseThrow();
        var inside = first.equals(last)
                && each.date().isAfter(first.first())
                && !each.date().isAfter(first.last());
        return each.kind() != BreakKind.REVISION && (inside || each.liesBetween(first, last));
    }

    /** After it the figures of these areas no longer mean the same. */
    private boolean parts(SeriesBreak each) {
        return compared.use() == Use.CONTRAST
                && !each.parted(areas(), compared.last().orElseThrow()).isEmpty();
    }

    private List<AreaCode> areas() {
        return compared.subjects().stream().map(Subject::area).toList();
    }

    /** Where each stands on its own clock the periods differ, and a break can lie between them. */
    private boolean liesBetweenPeriods(SeriesBreak each) {
        var first = compared.first().orElseThrow();
        var last = compared.last().orElseThrow();
        return !first.equals(last)
                && each.liesBetween(first, last)
                && touched(each).count() > 0;
    }

    private Stream<Subject> touched(SeriesBreak each) {
        return compared.subjects().stream().filter(subject -> each.touches(subject.area()));
    }

    private Finding finding(SeriesBreak each) {
        var words = new DateWords(saying.locale());
        var finding = new Finding(
                code(each).code(),
                regions(each),
                List.of(words.of(each.date()), saying.say(each.name()), saying.say(each.explanation())));
        return mayNotBeCrossed(each) && isCrossed(each) ? finding.blocking() : finding;
    }

    /** A break of the whole series is about all; a break of some areas about the regions that lie there, if any do. */
    private List<RegionId> regions(SeriesBreak each) {
        var isPart = compared.use() == Use.COURSE
                && touched(each).count() < compared.subjects().size();
        return isPart && touched(each).allMatch(subject -> subject.region() != null)
                ? touched(each).map(subject -> subject.region().id()).distinct().toList()
                : List.of();
    }

    private FindingCode code(SeriesBreak each) {
        return switch (each.kind()) {
            case REVISION -> FindingCode.REVISION;
            case LAW -> FindingCode.RESIDENCE_PRINCIPLE;
            default -> mayNotBeCrossed(each) ? FindingCode.SERIES_BREAK : FindingCode.SERIES_BREAK_WARNING;
        };
    }

    private boolean mayNotBeCrossed(SeriesBreak each) {
        return each.bars(compared.question().indicator().code());
    }

    private boolean isCrossed(SeriesBreak each) {
        return switch (compared.use()) {
            case LEVELS -> false;
            case CONTRAST -> parts(each) || liesBetweenPeriods(each);
            case COURSE -> liesWithin(each);
        };
    }
}
