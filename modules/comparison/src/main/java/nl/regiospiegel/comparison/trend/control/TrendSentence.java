package nl.regiospiegel.comparison.trend.control;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.regiospiegel.comparison.outcome.entity.OutcomeTexts;
import nl.regiospiegel.comparison.series.control.LeftOutSentence;
import nl.regiospiegel.comparison.series.entity.Course;
import nl.regiospiegel.comparison.series.entity.SeriesPoint;
import nl.regiospiegel.comparison.series.entity.SeriesQuestion;
import nl.regiospiegel.comparison.trend.entity.TrendResult;
import nl.regiospiegel.figures.indicator.entity.Unit;

/** Says in a few plain sentences what a test of a trend found: never more certain than the numbers. */
public final class TrendSentence {

    private static final int PERCENT = 100;
    private static final Set<Unit> IN_PERCENT = Set.of(Unit.PROPORTION, Unit.RELATIVE_DEVIATION);
    private static final Set<Unit> WHOLE = Set.of(Unit.EURO, Unit.THOUSAND_EURO, Unit.NUMBER);

    private final Course course;
    private final SeriesQuestion question;
    private final OutcomeTexts texts;

    private TrendSentence(Course course) {
        this.course = course;
        this.question = course.question();
        this.texts = OutcomeTexts.of("trend", question.about().locale());
    }

    public static String of(TrendResult.Tested tested, Course course) {
        return new TrendSentence(course).say(tested);
    }

    private String say(TrendResult.Tested tested) {
        var points = tested.points();
        var trend = tested.trend().name().toLowerCase(Locale.ROOT).replace('_', '-');
        var span = tested instanceof TrendResult.Recent ? "recent." : "longer.";
        var found = texts.say(
                span + trend, question.subject().name(), points.size(), period(points, 0), period(points, -1));
        return found + " " + slope(tested)
                + LeftOutSentence.of(near(points), question.about().locale());
    }

    /** What lies among the points tested or next to them, and was left out. */
    private List<SeriesPoint> near(List<SeriesPoint> tested) {
        var before = tested.get(0).period().plus(-1);
        var after = tested.get(tested.size() - 1).period().next();
        return course.leftOut().stream()
                .filter(point ->
                        point.period().compareTo(before) >= 0 && point.period().compareTo(after) <= 0)
                .toList();
    }

    private String slope(TrendResult.Tested tested) {
        var slope = tested.slope();
        var per = texts.say("per." + question.about().span().kind().code());
        return slope.interval()
                .map(limits ->
                        texts.say("slope", amount(slope.value()), per, number(limits.lower()), amount(limits.upper())))
                .orElseGet(() -> texts.say("slope-without-limits", amount(slope.value()), per));
    }

    private String period(List<SeriesPoint> points, int place) {
        var point = points.get(place < 0 ? points.size() + place : place);
        return point.period().name(question.about().locale());
    }

    private String amount(double value) {
        return texts.say("unit." + unit().code(), number(value));
    }

    private String number(double value) {
        var format = NumberFormat.getNumberInstance(question.about().locale());
        var digits = WHOLE.contains(unit()) ? 0 : 2;
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        var shown = IN_PERCENT.contains(unit()) ? value * PERCENT : value;
        return format.format(BigDecimal.valueOf(shown).setScale(digits, RoundingMode.HALF_UP));
    }

    private Unit unit() {
        return question.about().indicator().unit();
    }
}
