package nl.regiospiegel.comparison.series.control;

import java.util.List;
import java.util.Locale;
import nl.regiospiegel.comparison.outcome.entity.OutcomeTexts;
import nl.regiospiegel.comparison.series.entity.SeriesPoint;
import nl.regiospiegel.regions.language.Enumeration;

/** Says behind a summary which periods it did not count, though they are shown. */
public final class LeftOutSentence {

    private LeftOutSentence() {}

    /** Begins with a space; empty when every one of these points counts. */
    public static String of(List<SeriesPoint> points, Locale locale) {
        var named = Enumeration.of(
                points.stream()
                        .filter(SeriesPoint::leftOut)
                        .map(point -> point.period().name(locale))
                        .toList(),
                locale);
        return named.isEmpty() ? "" : " " + OutcomeTexts.of("series", locale).say("left-out", named);
    }
}
