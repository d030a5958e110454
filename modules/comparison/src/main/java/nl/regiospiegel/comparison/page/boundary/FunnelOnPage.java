package nl.regiospiegel.comparison.page.boundary;

import java.util.List;
import java.util.stream.Collectors;
import nl.regiospiegel.comparison.answers.FindingOnPage;
import nl.regiospiegel.comparison.funnel.entity.AreaInFunnel;
import nl.regiospiegel.comparison.funnel.entity.AreaOfLevel;
import nl.regiospiegel.comparison.funnel.entity.Funnel;
import nl.regiospiegel.comparison.funnel.entity.FunnelComparison;
import nl.regiospiegel.comparison.funnel.entity.FunnelQuestion;
import nl.regiospiegel.comparison.funnel.entity.NoFunnel;
import nl.regiospiegel.statistics.decision.Decision;

/**
 * All areas of one kind around one value, as people read it.
 *
 * @param summary what the picture shows, or why there is none
 * @param code of the refusal, {@code null} with a picture
 * @param query of the API
 */
public record FunnelOnPage(
        String summary, String code, String query, List<FindingOnPage> findings, List<Row> rows, List<Left> left) {

    /** One area; index is the place of the region it belongs to, or {@code null}. */
    public record Row(String index, String name, String value, String counts, String standing) {}

    /** An area without a place, and why. */
    public record Left(String index, String name, String refusal, String code) {}

    static FunnelOnPage of(FunnelComparison comparison, String query, PageTexts texts) {
        return new Reading(comparison, texts).read(query);
    }

    private record Reading(FunnelComparison comparison, PageTexts texts, IndicatorTexts own, FigureWords words) {

        Reading(FunnelComparison comparison, PageTexts texts) {
            this(
                    comparison,
                    texts,
                    new IndicatorTexts(texts.locale()),
                    new FigureWords(comparison.question().about().indicator().unit(), texts));
        }

        FunnelOnPage read(String query) {
            var findings = FindingOnPage.of(comparison.findings(), texts.locale());
            if (comparison.result() instanceof NoFunnel none) {
                var refusal = none.refusal();
                return new FunnelOnPage(
                        refusal.message(texts.locale()), refusal.code().code(), query, findings, List.of(), left());
            }
            var funnel = (Funnel) comparison.result();
            var rows = funnel.areas().stream().map(this::row).toList();
            return new FunnelOnPage(summary(funnel), null, query, findings, rows, left());
        }

        private String summary(Funnel funnel) {
            var marked = funnel.areas().stream()
                    .filter(area -> !area.place().regions().isEmpty())
                    .map(area -> area.place().area().name() + " " + standing(area))
                    .collect(Collectors.joining("; "));
            var whole = own.say(
                    "funnel.summary",
                    funnel.areas().size(),
                    own.say("level." + question().level().code()),
                    words.period(question().period()),
                    words.value(funnel.baseline()),
                    funnel.outsideAt95(),
                    funnel.outsideAt998());
            return marked.isEmpty() ? whole : whole + " " + marked + ".";
        }

        private Row row(AreaInFunnel area) {
            var counts = area.counts();
            return new Row(
                    index(area.place()),
                    area.place().area().name(),
                    words.value(area.value()),
                    words.counts(counts.numerator(), counts.denominator()),
                    standing(area));
        }

        private String standing(AreaInFunnel area) {
            if (area.at95() == Decision.SIMILAR) {
                return own.say("funnel.within");
            }
            var side = area.at95() == Decision.HIGHER ? "above" : "below";
            return own.say("funnel." + side, area.at998() == Decision.SIMILAR ? "95" : own.say("funnel.998"));
        }

        private List<Left> left() {
            return comparison.leftOut().stream()
                    .map(left -> new Left(
                            index(left.place()),
                            left.place().area().name(),
                            left.reason().message(texts.locale()),
                            left.reason().code().code()))
                    .toList();
        }

        private String index(AreaOfLevel place) {
            var regions = question().about().regions();
            return place.regions().isEmpty()
                    ? null
                    : String.valueOf(regions.stream()
                                    .map(region -> region.id())
                                    .toList()
                                    .indexOf(place.regions().get(0))
                            + 1);
        }

        private FunnelQuestion question() {
            return comparison.question();
        }
    }
}
