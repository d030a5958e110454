package nl.regiospiegel.comparison.outcome.control;

import java.util.Collection;
import nl.regiospiegel.comparison.comparability.control.Prices;
import nl.regiospiegel.comparison.outcome.entity.AvailableFigures;
import nl.regiospiegel.comparison.outcome.entity.Coverage;
import nl.regiospiegel.comparison.outcome.entity.OutcomeQuestion;
import nl.regiospiegel.comparison.outcome.entity.Refusal;
import nl.regiospiegel.comparison.outcome.entity.RefusalCode;
import nl.regiospiegel.comparison.outcome.entity.Result;
import nl.regiospiegel.comparison.outcome.entity.Subject;
import nl.regiospiegel.comparison.standardisation.control.Standardising;
import nl.regiospiegel.figures.area.entity.AreaKind;
import nl.regiospiegel.figures.period.entity.Period;

/** What can be said of a subject in a period: an estimate, or the reason why there is none. */
public final class SubjectResults {

    private final OutcomeQuestion question;
    private final AvailableFigures figures;
    private final Prices prices;

    public SubjectResults(OutcomeQuestion question, AvailableFigures figures) {
        this(question, figures, question.span().periods(figures.periods()));
    }

    /** @param priced the periods whose prices are made one */
    public SubjectResults(OutcomeQuestion question, AvailableFigures figures, Collection<Period> priced) {
        this.question = question;
        this.figures = figures;
        prices = Prices.of(question, priced);
    }

    public AvailableFigures figures() {
        return figures;
    }

    /** With the usual confidence of 95 %. */
    public Result of(Subject subject, Period period) {
        return of(subject, period, Estimating.CONFIDENCE);
    }

    /** @param confidence of the interval, such as 0.998 */
    public Result of(Subject subject, Period period, double confidence) {
        if (isOffTheClock(subject) || mayNotBeAdded(subject)) {
            return without(subject);
        }
        var figure = figures.find(subject.area(), period);
        if (figure.isEmpty() && figures.isIncomparable(subject.area(), period)) {
            return Refusal.of(RefusalCode.DEFINITION_DIFFERS, subject.name());
        }
        if (question.adjustment().byAge() && figure.isPresent()) {
            return new Standardising(question, figures.strata()).of(subject, period, confidence);
        }
        return figure.map(each -> Estimating.of(question.indicator(), each, subject.name(), confidence))
                .map(result -> prices.convert(result, period, subject.name()))
                .orElseGet(() -> without(subject));
    }

    /** Why there is no estimate, whatever the figures are. */
    public Refusal without(Subject subject) {
        if (isOffTheClock(subject)) {
            return Refusal.of(RefusalCode.SCOPE_NOT_COVERED, subject.region().name(question.locale()));
        }
        if (mayNotBeAdded(subject)) {
            return Refusal.of(RefusalCode.NOT_ADDITIVE, subject.name(), reason());
        }
        return Refusal.of(
                figures.onlyOtherKind().contains(subject.area())
                        ? RefusalCode.PERIOD_KIND_DIFFERS
                        : RefusalCode.NO_FIGURE,
                subject.name());
    }

    /** On a region's own clock a course would be read as the work of its contract; then the contract must cover it. */
    private boolean isOffTheClock(Subject subject) {
        return question.onClock()
                && subject.region() != null
                && Coverage.of(
                                question.indicator().careForms(),
                                subject.region().contractModel(question.day()))
                        == Coverage.NOT_COVERED;
    }

    private boolean mayNotBeAdded(Subject subject) {
        return subject.area().kind() == AreaKind.REGION
                && !question.indicator().additivity().overAreas();
    }

    private String reason() {
        var reason = question.indicator().additivity().reason();
        return "en".equals(question.locale().getLanguage()) ? reason.en() : reason.nl();
    }
}
