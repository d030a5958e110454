package nl.regiospiegel.comparison.series.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.regiospiegel.comparison.benchmark.entity.Benchmark;
import nl.regiospiegel.comparison.choice.control.AskedParameters;
import nl.regiospiegel.comparison.choice.control.ChoosingIndicator;
import nl.regiospiegel.comparison.difference.control.ChoosingSides;
import nl.regiospiegel.comparison.outcome.control.AskedAxis;
import nl.regiospiegel.comparison.outcome.control.AskedSpan;
import nl.regiospiegel.comparison.outcome.control.OwnDefinitions;
import nl.regiospiegel.comparison.outcome.entity.AvailableFigures;
import nl.regiospiegel.comparison.outcome.entity.LocalFigures;
import nl.regiospiegel.comparison.outcome.entity.OutcomeQuestion;
import nl.regiospiegel.comparison.series.entity.Course;
import nl.regiospiegel.comparison.series.entity.SeriesQuestion;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.period.entity.PeriodKind;
import nl.regiospiegel.figures.publication.control.FigureQuery;
import nl.regiospiegel.figures.publication.control.PublishedFigures;
import nl.regiospiegel.figures.publication.entity.PublishedFigure;
import nl.regiospiegel.figures.seriesbreak.control.SeriesBreaks;
import nl.regiospiegel.regions.answers.Today;
import nl.regiospiegel.regions.language.Language;

/** Reads which series is asked for, tells all faults at once, and finds the figures. */
@ApplicationScoped
public class AskSeries {

    private static final List<PeriodKind> KINDS = List.of(PeriodKind.HALF_YEAR, PeriodKind.YEAR);

    @Inject
    private ChoosingSides sides;

    @Inject
    private ChoosingIndicator indicators;

    @Inject
    private PublishedFigures figures;

    @Inject
    private OwnDefinitions own;

    @Inject
    private SeriesBreaks breaks;

    @Inject
    private Language language;

    /** @throws nl.regiospiegel.regions.rules.InvalidInput with every fault in what was asked */
    public Course answer(SeriesParameters parameters, AskedParameters asked) {
        var indicator = indicators.choose(asked, parameters.indicator());
        var side = sides.choose(asked, "region", parameters.region(), Today.day());
        var axis = new AskedAxis(asked).read(parameters.axis(), parameters.event());
        var span = new AskedSpan(asked).read(parameters.periodKind(), parameters.from(), parameters.to());
        var asOf = asked.day("vintageAsOf", parameters.vintageAsOf());
        asked.complain();
        var who = side.orElseThrow();
        var today = Today.day();
        var about = new OutcomeQuestion(
                indicator.orElseThrow(),
                who.regions().toList(),
                Benchmark.of(who.area()),
                axis,
                span,
                asOf.orElse(null),
                today,
                language.getLocale());
        return answer(new SeriesQuestion(about, who.subject(today, about.locale())));
    }

    /** Without a kind half-years when there are any, else years. */
    private Course answer(SeriesQuestion asked) {
        var kinds = asked.about().span().kind() == null
                ? KINDS
                : List.of(asked.about().span().kind());
        var question = kinds.stream()
                .map(kind -> ofKind(asked, kind))
                .filter(each -> !find(each).isEmpty() || !local(each).isEmpty())
                .findFirst()
                .orElseGet(() -> ofKind(asked, kinds.get(0)));
        var available =
                AvailableFigures.of(find(question), withOtherKind(question)).and(local(question));
        return TraceCourse.trace(
                question,
                available,
                breaks.affecting(question.about().indicator().code(), question.areas()));
    }

    private static SeriesQuestion ofKind(SeriesQuestion question, PeriodKind kind) {
        return new SeriesQuestion(question.about().ofKind(kind), question.subject());
    }

    private List<PublishedFigure> find(SeriesQuestion question) {
        var about = question.about();
        var span = about.span();
        return figures.find(new FigureQuery(
                about.indicator().code(), question.areas(), span.kind(), span.from(), span.to(), about.vintageAsOf()));
    }

    private List<AreaCode> withOtherKind(SeriesQuestion question) {
        var kind = question.about().span().kind();
        var other = ofKind(question, kind == PeriodKind.YEAR ? PeriodKind.HALF_YEAR : PeriodKind.YEAR);
        return find(other).isEmpty() ? List.of() : question.areas();
    }

    /** Of the subject only, not of the municipalities of a region. */
    private List<LocalFigures> local(SeriesQuestion question) {
        return own.of(question.about()).stream()
                .map(each -> new LocalFigures(
                        each.region(),
                        each.definition(),
                        each.figures().stream()
                                .filter(figure -> question.areas().contains(figure.area()))
                                .toList()))
                .filter(each -> !each.figures().isEmpty())
                .toList();
    }
}
