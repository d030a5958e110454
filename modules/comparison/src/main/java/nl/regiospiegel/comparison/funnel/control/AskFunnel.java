package nl.regiospiegel.comparison.funnel.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.benchmark.entity.Benchmark;
import nl.regiospiegel.comparison.choice.control.AskedParameters;
import nl.regiospiegel.comparison.choice.control.ChoosingBenchmark;
import nl.regiospiegel.comparison.choice.control.ChoosingIndicator;
import nl.regiospiegel.comparison.choice.control.ChoosingRegions;
import nl.regiospiegel.comparison.funnel.entity.FunnelComparison;
import nl.regiospiegel.comparison.funnel.entity.FunnelQuestion;
import nl.regiospiegel.comparison.outcome.entity.OutcomeQuestion;
import nl.regiospiegel.comparison.outcome.entity.Span;
import nl.regiospiegel.comparison.timeline.entity.Axis;
import nl.regiospiegel.figures.area.control.Areas;
import nl.regiospiegel.figures.area.entity.Area;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.area.entity.AreaKind;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.publication.control.FigureQuery;
import nl.regiospiegel.figures.publication.control.PublishedFigures;
import nl.regiospiegel.figures.publication.entity.PublishedFigure;
import nl.regiospiegel.figures.seriesbreak.control.SeriesBreaks;
import nl.regiospiegel.regions.answers.Today;
import nl.regiospiegel.regions.language.Language;

/** Answers a question about all areas of one kind: reads it, tells all its faults at once, and finds the figures. */
@ApplicationScoped
public class AskFunnel {

    private static final List<AreaKind> LEVELS = List.of(AreaKind.MUNICIPALITY, AreaKind.YOUTH_REGION);

    @Inject
    private ChoosingRegions choosing;

    @Inject
    private ChoosingIndicator indicators;

    @Inject
    private ChoosingBenchmark benchmarks;

    @Inject
    private Areas areas;

    @Inject
    private PublishedFigures figures;

    @Inject
    private SeriesBreaks breaks;

    @Inject
    private Language language;

    /** @throws nl.regiospiegel.regions.rules.InvalidInput with every fault in what was asked */
    public FunnelComparison answer(FunnelParameters parameters, AskedParameters asked) {
        var today = Today.day();
        var regions = choosing.choose(asked, parameters.regions());
        var indicator = indicators.choose(asked, parameters.indicator());
        var period = period(parameters.period(), asked);
        var level = asked.oneOf("level", parameters.level(), LEVELS, AreaKind::code);
        var day = period.map(Period::last).orElse(today);
        var benchmark = benchmarks.choose(asked, parameters.benchmark(), regions, day);
        var asOf = asked.day("vintageAsOf", parameters.vintageAsOf());
        asked.complain();
        var about = new OutcomeQuestion(
                indicator.orElseThrow(),
                regions,
                benchmark.map(Benchmark::of).orElse(null),
                Axis.CALENDAR,
                period.map(each -> new Span(each.kind(), each, each)).orElseThrow(),
                asOf.orElse(null),
                today,
                language.getLocale());
        return answer(new FunnelQuestion(about, level.orElse(AreaKind.MUNICIPALITY)));
    }

    private FunnelComparison answer(FunnelQuestion question) {
        var all = areas.on(question.period().last());
        var codes = codes(question, all);
        var affecting = breaks.affecting(question.about().indicator().code(), codes);
        return DrawFunnel.draw(question, all, find(question, codes), affecting);
    }

    private static List<AreaCode> codes(FunnelQuestion question, List<Area> all) {
        var ofLevel =
                all.stream().filter(area -> area.kind() == question.level()).map(Area::code);
        var benchmark = Stream.ofNullable(question.about().benchmark());
        return Stream.concat(ofLevel, benchmark.flatMap(each -> each.areas().stream()))
                .distinct()
                .toList();
    }

    private List<PublishedFigure> find(FunnelQuestion question, List<AreaCode> codes) {
        var period = question.period();
        return figures.find(new FigureQuery(
                question.about().indicator().code(),
                codes,
                period.kind(),
                period,
                period,
                question.about().vintageAsOf()));
    }

    private static Optional<Period> period(String text, AskedParameters asked) {
        if (text == null || text.isBlank()) {
            asked.missing("period");
        }
        return asked.period("period", text);
    }
}
