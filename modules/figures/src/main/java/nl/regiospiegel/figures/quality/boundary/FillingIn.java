package nl.regiospiegel.figures.quality.boundary;

import java.util.EnumSet;
import java.util.Set;
import nl.regiospiegel.figures.quality.entity.IndicatorQuality;
import nl.regiospiegel.figures.quality.entity.PeriodQuality;
import nl.regiospiegel.figures.quality.entity.QualityMark;

/** Where what is missing can be filled in: fetching with table and period filled in, the import, or the publications. */
final class FillingIn {

    private static final Set<QualityMark> BY_IMPORT =
            EnumSet.of(QualityMark.ABSENT, QualityMark.INCOMPLETE, QualityMark.STALE);
    private static final Set<QualityMark> BY_PUBLISHING = EnumSet.of(QualityMark.UNPUBLISHED, QualityMark.SUBMITTED);

    private FillingIn() {}

    /** Address within the product, {@code null} when nothing needs to be done. */
    static String address(IndicatorQuality quality, PeriodQuality period) {
        var marks = period.marks();
        if (marks.stream().anyMatch(BY_PUBLISHING::contains)) {
            return "/figures/publications?indicator=" + period.indicator() + "&period="
                    + period.period().code();
        }
        return marks.stream().anyMatch(BY_IMPORT::contains) ? importing(quality, period) : null;
    }

    /** A table of CBS is fetched, for this period; figures of one's own are sent. */
    private static String importing(IndicatorQuality quality, PeriodQuality period) {
        return quality.table() == null
                ? "/figures/imports"
                : "/figures/imports?table=" + quality.table() + "&periods="
                        + period.period().code() + "#h-fetch";
    }
}
