package nl.regiospiegel.figures.indicator.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.regiospiegel.figures.codelist.control.StandardCodeLists;
import nl.regiospiegel.figures.indicator.boundary.StatedIndicator.StatedMeasure;
import nl.regiospiegel.figures.indicator.control.CountedThings;
import nl.regiospiegel.figures.indicator.control.KnownIndicators;
import nl.regiospiegel.figures.indicator.control.RegionalDefinitions;
import nl.regiospiegel.figures.indicator.control.RegionalDefinitions.Of;
import nl.regiospiegel.figures.indicator.control.Rhythms;
import nl.regiospiegel.figures.indicator.control.VisibleIndicators;
import nl.regiospiegel.figures.indicator.entity.CountReference;
import nl.regiospiegel.figures.indicator.entity.Indicator;
import nl.regiospiegel.figures.indicator.entity.IndicatorGroup;
import nl.regiospiegel.figures.seriesbreak.control.SeriesBreaks;
import nl.regiospiegel.figures.seriesbreak.entity.SeriesBreak;
import nl.regiospiegel.regions.answers.Today;
import nl.regiospiegel.regions.description.entity.LocalText;
import nl.regiospiegel.regions.language.Coded;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.localindicator.entity.LocalDefinitions;

/** Says all that is known of an indicator, in the language of the question. */
@RequestScoped
public class DescribingIndicators {

    @Inject
    private SeriesBreaks breaks;

    @Inject
    private Rhythms rhythms;

    @Inject
    private CountedThings things;

    @Inject
    private StandardCodeLists lists;

    @Inject
    private RegionalDefinitions regional;

    @Inject
    private VisibleIndicators visible;

    @Inject
    private Language language;

    private List<Of<LocalDefinitions>> definitions;
    private KnownIndicators seen;

    public StatedIndicator describe(Indicator indicator) {
        var locale = language.getLocale();
        return new StatedIndicator(
                indicator.code().value(),
                indicator.group().code(),
                indicator.group().name(locale),
                said(indicator.name()),
                said(indicator.definition()),
                said(indicator.numerator()),
                said(indicator.denominator()),
                indicator.unit().code(),
                indicator.unit().name(locale),
                indicator.kind().code(),
                indicator.kind().name(locale),
                indicator.formula().code(),
                indicator.multiplier(),
                indicator.direction().code(),
                indicator.direction().name(locale),
                indicator.levels().stream().map(Coded::code).toList(),
                indicator.periodKinds().stream().map(Coded::code).toList(),
                indicator.careForms().stream().map(Coded::code).sorted().toList(),
                count(indicator.counts().numerator()),
                count(indicator.counts().denominator()),
                breakdowns(indicator),
                indicator.additivity().overAreas(),
                said(indicator.additivity().reason()),
                indicator.traps().stream().map(this::said).toList(),
                indicator.sources().stream().map(StatedMeasure::of).toList(),
                publishes(indicator),
                releases(indicator),
                touching(indicator).stream().map(SeriesBreak::id).toList());
    }

    /** The breaks that touch it, in order of date. */
    public List<SeriesBreak> touching(Indicator indicator) {
        return breaks.all().stream()
                .filter(each -> each.consequenceFor(indicator.code()).isPresent())
                .toList();
    }

    /** The regions in which something else is better. */
    public List<StatedRegionalDirection> directions(Indicator indicator) {
        return defined(definitions -> definitions.directions().stream()
                        .filter(direction ->
                                direction.indicator().equals(indicator.code().value()))
                        .flatMap(direction -> direction.direction().whenKnown().stream()))
                .map(each -> StatedRegionalDirection.of(each, language))
                .toList();
    }

    /** Figures that regions define themselves and that stand closest to it. */
    public List<StatedLocalIndicator> local(Indicator indicator) {
        return defined(definitions -> definitions.closestTo(indicator.code().value()).stream())
                .filter(each ->
                        seen().hasLocal(each.region().id().value(), each.part().code()))
                .map(each -> StatedLocalIndicator.of(each, language))
                .toList();
    }

    /** What regions mean by a waiting time; only where it is one. */
    public List<StatedWaitingTime> waitingTimes(Indicator indicator) {
        return indicator.group() == IndicatorGroup.WAITING
                ? defined(definitions -> definitions.waitingTimes().stream())
                        .map(each -> StatedWaitingTime.of(each, language))
                        .toList()
                : List.of();
    }

    private KnownIndicators seen() {
        if (seen == null) {
            seen = visible.known();
        }
        return seen;
    }

    /** Read once for a whole catalogue. */
    private <P> Stream<Of<P>> defined(Function<LocalDefinitions, Stream<P>> parts) {
        if (definitions == null) {
            definitions = regional.all();
        }
        return definitions.stream().flatMap(each -> each.each(parts));
    }

    private StatedCount count(CountReference reference) {
        return reference == null ? null : StatedCount.of(reference, things.find(reference), language);
    }

    private List<StatedBreakdown> breakdowns(Indicator indicator) {
        return indicator.breakdowns().stream()
                .map(split ->
                        StatedBreakdown.of(split, lists.find(split.codeList()).orElseThrow(), language))
                .toList();
    }

    private List<StatedPublishing> publishes(Indicator indicator) {
        return indicator.publishes().stream()
                .map(published -> StatedPublishing.of(published, rhythms.find(published.rhythm()), language))
                .toList();
    }

    private List<StatedRelease> releases(Indicator indicator) {
        return rhythms.next(indicator, Today.day()).stream()
                .map(expected -> StatedRelease.of(expected, language))
                .toList();
    }

    private String said(LocalText text) {
        return text == null ? null : language.choose(text.nl(), text.en());
    }
}
