package nl.regiospiegel.comparison.trend.boundary;

import java.math.BigDecimal;
import java.util.List;
import nl.regiospiegel.comparison.answers.KernelWord;
import nl.regiospiegel.comparison.answers.PlainNumber;
import nl.regiospiegel.comparison.series.entity.Course;
import nl.regiospiegel.comparison.trend.control.TrendSentence;
import nl.regiospiegel.comparison.trend.entity.TrendResult;
import nl.regiospiegel.statistics.trend.TrendTest;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Wat een toets van punten in de tijd zegt.")
public record FoundTrend(
        @Schema(description = "Altijd trend.", enumeration = "trend") String kind,
        @Schema(
                        description =
                                "increasing: stijgt; decreasing: daalt; no-change: niet zeker genoeg, en dat bewijst niet dat er niets verandert.",
                        enumeration = {"increasing", "decreasing", "no-change"})
                String trend,
        @Schema(
                        description =
                                "cochran-armitage: aandelen; weighted-least-squares: per hoofd en gemiddelden; mann-kendall: de langere reeks.",
                        enumeration = {"cochran-armitage", "weighted-least-squares", "mann-kendall"})
                String method,
        @Schema(description = "Betrouwbaarheid waarmee er een trend is.", examples = "0.998") BigDecimal confidence,
        @Schema(nullable = true, description = "Toetsgrootheid van de laatste vijf punten; null bij mann-kendall.")
                BigDecimal chiSquare,
        @Schema(nullable = true, description = "Daarboven is er een trend; null bij mann-kendall.") BigDecimal critical,
        @Schema(nullable = true, description = "p-waarde, tweezijdig; null bij de laatste vijf punten.")
                BigDecimal pValue,
        @Schema(description = "De perioden die zijn gebruikt, op volgorde.", examples = "[\"2023HJ01\"]")
                List<String> periods,
        @Schema(description = "De helling.") TrendSlope slope,
        @Schema(description = "Wat de toets zegt, in de taal van de lezer.") String sentence)
        implements TrendAnswer {

    static FoundTrend of(TrendResult.Tested tested, Course course) {
        return tested instanceof TrendResult.Recent recent
                ? recent(recent, course)
                : longer((TrendResult.Longer) tested, course);
    }

    private static FoundTrend recent(TrendResult.Recent recent, Course course) {
        return new FoundTrend(
                "trend",
                KernelWord.of(recent.trend()),
                KernelWord.of(recent.test().method()),
                new BigDecimal("0.998"),
                PlainNumber.of(recent.test().chiSquare().orElseThrow()),
                PlainNumber.of(TrendTest.CRITICAL),
                null,
                periods(recent),
                TrendSlope.of(recent.slope(), course.question()),
                TrendSentence.of(recent, course));
    }

    private static FoundTrend longer(TrendResult.Longer longer, Course course) {
        return new FoundTrend(
                "trend",
                KernelWord.of(longer.trend()),
                "mann-kendall",
                new BigDecimal("0.95"),
                null,
                null,
                PlainNumber.of(longer.test().pValue()),
                periods(longer),
                TrendSlope.of(longer.slope(), course.question()),
                TrendSentence.of(longer, course));
    }

    private static List<String> periods(TrendResult.Tested tested) {
        return tested.points().stream().map(point -> point.period().code()).toList();
    }
}
