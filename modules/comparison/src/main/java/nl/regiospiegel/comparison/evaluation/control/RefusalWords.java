package nl.regiospiegel.comparison.evaluation.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.regiospiegel.comparison.clock.entity.PeriodsAround;
import nl.regiospiegel.comparison.clock.entity.RunEnd;
import nl.regiospiegel.comparison.evaluation.entity.EvaluationTexts;
import nl.regiospiegel.comparison.evaluation.entity.Instead;
import nl.regiospiegel.comparison.evaluation.entity.RefusedStudy;
import nl.regiospiegel.comparison.evaluation.entity.Study;
import nl.regiospiegel.comparison.outcome.entity.RefusalCode;
import nl.regiospiegel.comparison.timeline.entity.Basis;
import nl.regiospiegel.figures.period.entity.PeriodRun;
import nl.regiospiegel.figures.seriesbreak.entity.SeriesBreak;
import nl.regiospiegel.regions.language.Enumeration;
import nl.regiospiegel.regions.timeline.control.DateWords;

/** Why an evaluation says nothing, in sentences: the reason, what lies in the way, and what can be asked instead. */
public final class RefusalWords {

    private final RefusedStudy refused;
    private final Study study;
    private final Locale locale;
    private final EvaluationTexts texts;

    public RefusalWords(RefusedStudy refused, Locale locale) {
        this.refused = refused;
        this.study = refused.study();
        this.locale = locale;
        this.texts = EvaluationTexts.in(locale);
    }

    public String message() {
        return texts.say("refusal." + refused.code().code(), name());
    }

    /** What lies in the way, a sentence for each thing; empty where the reason says it all. */
    public List<String> reasons() {
        var without =
                refused.code() == RefusalCode.NO_CLEAN_PREPERIOD || refused.code() == RefusalCode.NO_CLEAN_POSTPERIOD;
        return without && study.around() != null ? aroundStart(study.around()) : List.of();
    }

    private List<String> aroundStart(PeriodsAround around) {
        var reasons = new ArrayList<String>();
        var clock = study.clock();
        reasons.add(texts.say(
                clock.clock().basis() == Basis.PLANNED ? "reason.start-planned" : "reason.start",
                words().of(clock.transition().start())));
        if (!around.excluded().isEmpty()) {
            reasons.add(texts.say("reason.excluded", periods(around)));
        }
        var before = refused.code() == RefusalCode.NO_CLEAN_PREPERIOD;
        var end = before ? around.beforePreRun() : around.afterPostRun();
        reasons.add(
                end instanceof RunEnd.NoFigure missing
                        ? texts.say("reason.no-figure", missing.period().name(locale))
                        : breakWords(
                                before ? "reason.break-before" : "reason.break-after",
                                ((RunEnd.AtBreak) end).seriesBreak()));
        EvaluationFindings.breaks(study).stream()
                .filter(each -> EvaluationFindings.isNearStart(study, each))
                .filter(each ->
                        !(end instanceof RunEnd.AtBreak at && at.seriesBreak().equals(each)))
                .map(each -> breakWords("reason.break-near", each))
                .forEach(reasons::add);
        return reasons;
    }

    private String periods(PeriodsAround around) {
        return Enumeration.of(
                PeriodRun.of(around.excluded()).stream()
                        .map(run -> run.name(locale))
                        .toList(),
                locale);
    }

    private String breakWords(String key, SeriesBreak found) {
        var name = "en".equals(locale.getLanguage())
                ? found.name().en()
                : found.name().nl();
        return texts.say(key, words().of(found.date()), name);
    }

    public String instead(Instead instead) {
        return texts.say(
                "instead." + instead.kind().code(),
                name(),
                instead.from() == null ? "" : instead.from().name(locale));
    }

    private String name() {
        return study.unit().region().name(locale);
    }

    private DateWords words() {
        return new DateWords(locale);
    }
}
