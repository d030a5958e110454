package nl.regiospiegel.comparison.difference.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regiospiegel.comparison.benchmark.entity.Benchmark;
import nl.regiospiegel.comparison.choice.control.AskedParameters;
import nl.regiospiegel.comparison.choice.control.ChoosingIndicator;
import nl.regiospiegel.comparison.difference.entity.DifferenceComparison;
import nl.regiospiegel.comparison.difference.entity.DifferenceQuestion;
import nl.regiospiegel.comparison.outcome.control.OwnDefinitions;
import nl.regiospiegel.comparison.outcome.entity.AvailableFigures;
import nl.regiospiegel.comparison.outcome.entity.LocalFigures;
import nl.regiospiegel.comparison.outcome.entity.OutcomeQuestion;
import nl.regiospiegel.comparison.outcome.entity.Span;
import nl.regiospiegel.comparison.timeline.entity.Axis;
import nl.regiospiegel.figures.area.control.Areas;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.indicator.entity.Indicator;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.period.entity.PeriodKind;
import nl.regiospiegel.figures.publication.control.FigureQuery;
import nl.regiospiegel.figures.publication.control.PublishedFigures;
import nl.regiospiegel.figures.publication.entity.PublishedFigure;
import nl.regiospiegel.figures.seriesbreak.control.SeriesBreaks;
import nl.regiospiegel.regions.answers.Today;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.statistics.interval.Confidence;

/** Answers a question about two areas: reads it, tells all its faults at once, and finds the figures. */
@ApplicationScoped
public class AskDifference {

    private static final List<Double> CONFIDENCES = List.of(Confidence.LEVEL_95, Confidence.LEVEL_998);

    @Inject
    private ChoosingSides sides;

    @Inject
    private ChoosingIndicator indicators;

    @Inject
    private Areas areas;

    @Inject
    private PublishedFigures figures;

    @Inject
    private OwnDefinitions own;

    @Inject
    private SeriesBreaks breaks;

    @Inject
    private Language language;

    /** @throws nl.regiospiegel.regions.rules.InvalidInput with every fault in what was asked */
    public DifferenceComparison answer(DifferenceParameters parameters, AskedParameters asked) {
        var indicator = indicators.choose(asked, parameters.indicator());
        var period = period(asked, parameters.period());
        var day = period.map(Period::last).orElseGet(Today::day);
        var a = sides.choose(asked, "a", parameters.a(), day);
        var b = sides.choose(asked, "b", parameters.b(), day);
        a.ifPresent(one -> b.ifPresent(other -> sides.check(asked, one, other, day)));
        var confidence = asked.oneOf("confidence", parameters.confidence(), CONFIDENCES, String::valueOf);
        var asOf = asked.day("vintageAsOf", parameters.vintageAsOf());
        asked.complain();
        var two = List.of(a.orElseThrow(), b.orElseThrow());
        var outcome = outcome(indicator.orElseThrow(), period.orElseThrow(), two, asOf.orElse(null));
        return answer(new DifferenceQuestion(
                outcome,
                period.orElseThrow(),
                a.orElseThrow().subject(day, outcome.locale()),
                b.orElseThrow().subject(day, outcome.locale()),
                confidence.orElse(Confidence.LEVEL_95)));
    }

    private static Optional<Period> period(AskedParameters asked, String text) {
        if (text == null || text.isBlank()) {
            asked.missing("period");
        }
        return asked.period("period", text);
    }

    /** The regions among the two, and an area among them as what they are compared with. */
    private OutcomeQuestion outcome(Indicator indicator, Period period, List<Side> two, LocalDate asOf) {
        return new OutcomeQuestion(
                indicator,
                two.stream().flatMap(Side::regions).toList(),
                two.stream()
                        .map(Side::area)
                        .filter(area -> area != null)
                        .findFirst()
                        .map(Benchmark::of)
                        .orElse(null),
                Axis.CALENDAR,
                new Span(period.kind(), period, period),
                asOf,
                period.last(),
                language.getLocale());
    }

    private DifferenceComparison answer(DifferenceQuestion question) {
        var day = question.outcome().day();
        var overlap = new Geography(day, areas::on).overlap(question.a(), question.b());
        return new CompareTwo(question, available(question), overlap)
                .compare(breaks.affecting(question.outcome().indicator().code(), codes(question)));
    }

    private AvailableFigures available(DifferenceQuestion question) {
        var kind = question.period().kind();
        var other = kind == PeriodKind.YEAR ? PeriodKind.HALF_YEAR : PeriodKind.YEAR;
        var withOther = find(question, other, null).stream()
                .map(PublishedFigure::area)
                .distinct()
                .toList();
        return AvailableFigures.of(find(question, kind, question.period()), withOther)
                .and(local(question));
    }

    private List<PublishedFigure> find(DifferenceQuestion question, PeriodKind kind, Period period) {
        var outcome = question.outcome();
        return figures.find(new FigureQuery(
                outcome.indicator().code(), codes(question), kind, period, period, outcome.vintageAsOf()));
    }

    /** Of the two only, not of the municipalities of a region. */
    private List<LocalFigures> local(DifferenceQuestion question) {
        var codes = codes(question);
        return own.of(question.outcome()).stream()
                .map(each -> new LocalFigures(
                        each.region(),
                        each.definition(),
                        each.figures().stream()
                                .filter(figure -> codes.contains(figure.area()))
                                .toList()))
                .filter(each -> !each.figures().isEmpty())
                .toList();
    }

    private static List<AreaCode> codes(DifferenceQuestion question) {
        return List.of(question.a().area(), question.b().area());
    }
}
