package nl.regiospiegel.figures.quality.entity;

import java.util.ArrayList;
import java.util.List;
import nl.regiospiegel.figures.indicator.entity.IndicatorCode;
import nl.regiospiegel.figures.period.entity.Period;

/**
 * One indicator in one period.
 *
 * @param indicator the indicator
 * @param period the period
 * @param expected how many areas should have a figure by now; 0 when nothing is expected
 * @param outdated whether a later stage must have appeared since
 * @param tally what there is
 */
public record PeriodQuality(IndicatorCode indicator, Period period, int expected, boolean outdated, FigureTally tally) {

    /** What can be said of it, what weighs most first. */
    public List<QualityMark> marks() {
        var marks = new ArrayList<QualityMark>();
        add(marks, QualityMark.ABSENT, expected > 0 && tally.areas() == 0 && tally.unpublished() == 0);
        add(marks, QualityMark.INCOMPLETE, tally.areas() > 0 && tally.areas() < expected);
        add(marks, QualityMark.STALE, outdated && tally.areas() > 0);
        add(marks, QualityMark.UNPUBLISHED, tally.unpublished() > 0 && !tally.submitted());
        add(marks, QualityMark.SUBMITTED, tally.submitted());
        add(marks, QualityMark.EMPTY, tally.empty() > 0);
        add(marks, QualityMark.PROVISIONAL, tally.provisional() > 0);
        add(marks, QualityMark.SUPPRESSED, tally.suppressed() > 0);
        add(marks, QualityMark.COMPLETE, marks.isEmpty());
        return List.copyOf(marks);
    }

    private static void add(List<QualityMark> marks, QualityMark mark, boolean holds) {
        if (holds) {
            marks.add(mark);
        }
    }

    public QualityMark first() {
        return marks().get(0);
    }
}
