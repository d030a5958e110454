package nl.regiospiegel.comparison.page.boundary;

import java.util.List;
import nl.regiospiegel.comparison.answers.FindingOnPage;
import nl.regiospiegel.comparison.difference.entity.Contrast;
import nl.regiospiegel.comparison.difference.entity.DifferenceComparison;
import nl.regiospiegel.comparison.difference.entity.Level;
import nl.regiospiegel.comparison.outcome.entity.Limits;

/**
 * Two regions in one period, as people read it.
 *
 * @param difference how far apart, with its interval; {@code null} when refused
 * @param conclusion that the interval leaves out or holds "no difference"; {@code null} when refused
 * @param refusal why there is no difference, else {@code null}
 * @param download query of the download
 */
public record DifferenceOnPage(
        String a,
        String b,
        String valueA,
        String valueB,
        String difference,
        String conclusion,
        String refusal,
        String code,
        String download,
        List<FindingOnPage> findings) {

    static DifferenceOnPage of(DifferenceComparison comparison, String download, PageTexts texts) {
        var words = new FigureWords(comparison.question().outcome().indicator().unit(), texts);
        var apart = comparison.contrast() instanceof Contrast.Apart each ? each : null;
        var refusal = comparison.contrast() instanceof Contrast.Refused refused ? refused.refusal() : null;
        return new DifferenceOnPage(
                comparison.a().subject().name(),
                comparison.b().subject().name(),
                value(comparison.a(), words),
                value(comparison.b(), words),
                apart == null ? null : said(apart, words),
                apart == null ? null : conclusion(apart, comparison, texts),
                refusal == null ? null : refusal.message(texts.locale()),
                refusal == null ? null : refusal.code().code(),
                download,
                FindingOnPage.of(comparison.findings(), texts.locale()));
    }

    private static String value(Level level, FigureWords words) {
        return level.estimate() == null ? null : words.value(level.estimate().value());
    }

    private static String said(Contrast.Apart apart, FigureWords words) {
        var interval = apart.interval();
        return apart.isRatio()
                ? new IndicatorTexts(words.texts().locale())
                        .say(
                                "difference.ratio",
                                words.ratio(apart.value()),
                                words.ratio(interval.lower()),
                                words.ratio(interval.upper()))
                : words.difference(
                        apart.value(), new Limits(interval.lower(), interval.upper(), interval.confidence()));
    }

    /** "No difference" is 0, for a ratio 1. */
    private static String conclusion(Contrast.Apart apart, DifferenceComparison comparison, PageTexts texts) {
        var none = apart.isRatio() ? 1 : 0;
        var interval = apart.interval();
        var key = interval.lower() > none ? "higher" : interval.upper() < none ? "lower" : "similar";
        return new IndicatorTexts(texts.locale())
                .say(
                        "difference." + key,
                        comparison.a().subject().name(),
                        comparison.b().subject().name());
    }
}
