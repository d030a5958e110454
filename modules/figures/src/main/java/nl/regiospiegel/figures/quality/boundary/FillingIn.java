package nl.regiospiegel.figures.quality.boundary;

import java.util.EnumSet;
import java.util.Set;
import nl.regiospiegel.figures.quality.entity.IndicatorQuality;
import nl.regiospiegel.figures.quality.entity.PeriodQuality;
import nl.regiospiegel.figures.quality.entity.QualityMark;

/** Where what is missing can be filled in: the import with table and period filled in, or the publications. */
final class FillingIn {

    private static final Set<QualityMark> BY_IMPORT =
            EnumSet.of(QualityMark.ABSENT, QualityMark.INCOMPLETE, QualityMark.STALE);
    private static final Set<QualityMark> BY_PUBLISHING = EnumSet.of(QualityMark.UNPUBLISHED, QualityMark.SUBMITTED);

    private FillingIn() {}

    /** Address within the product, {@code null} when nothing needs to be done. */
    static String address(IndicatorQuality quality, PeriodQuality period) {
        if (BY_IMPORT.contains(period.first())) {
            var table = quality.table() == null ? "" : "table=" + quality.table() + "&";
            return "/figures/imports?" + table + "period=" + period.period().code();
        }
        return BY_PUBLISHING.contains(period.first())
                ? "/figures/publications?indicator=" + period.indicator() + "&period="
                        + period.period().code()
                : null;
    }
}
