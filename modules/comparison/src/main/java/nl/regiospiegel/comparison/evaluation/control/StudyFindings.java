package nl.regiospiegel.comparison.evaluation.control;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.regiospiegel.comparison.benchmark.entity.PeerGroup.Resemblance;
import nl.regiospiegel.comparison.evaluation.entity.CaseEffect;
import nl.regiospiegel.comparison.evaluation.entity.EvaluationResult;
import nl.regiospiegel.comparison.evaluation.entity.EvaluationTexts;
import nl.regiospiegel.comparison.evaluation.entity.Picture;
import nl.regiospiegel.comparison.evaluation.entity.Prudence;
import nl.regiospiegel.comparison.evaluation.entity.RefusedStudy;
import nl.regiospiegel.comparison.evaluation.entity.StaggeredEffect;
import nl.regiospiegel.comparison.evaluation.entity.Study;
import nl.regiospiegel.comparison.evaluation.entity.StudyClock;
import nl.regiospiegel.comparison.outcome.entity.Finding;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.period.entity.PeriodRun;
import nl.regiospiegel.regions.language.Enumeration;
import nl.regiospiegel.regions.timeline.control.DateWords;
import nl.regiospiegel.statistics.evaluation.GroupEffect;
import nl.regiospiegel.statistics.evaluation.PlaceboStatistic;
import nl.regiospiegel.statistics.evaluation.PreFit;
import nl.regiospiegel.statistics.evaluation.SyntheticControl;

/** What only an evaluation has to say: how the study was made, and what its numbers are too few for. */
final class StudyFindings {

    private final EvaluationResult result;
    private final Study study;
    private final Locale locale;
    private final List<Finding> found = new ArrayList<>();

    StudyFindings(EvaluationResult result, Locale locale) {
        this.result = result;
        this.study = result.study();
        this.locale = locale;
    }

    List<Finding> all() {
        aboutWindow();
        aboutUnit();
        if (!(result instanceof RefusedStudy)) {
            aboutDonors();
        }
        if (result instanceof CaseEffect effect) {
            aboutEffect(effect);
        }
        if (result instanceof StaggeredEffect effect) {
            aboutGroups(effect);
        }
        if (result instanceof Picture picture && picture.reason() == Picture.Reason.DESCRIPTIVE_METHOD) {
            add("descriptive-method");
        }
        return found;
    }

    private void aboutWindow() {
        if (study.around() == null || study.around().excluded().isEmpty()) {
            return;
        }
        var periods = Enumeration.of(
                PeriodRun.of(study.around().excluded()).stream()
                        .map(run -> run.name(locale))
                        .toList(),
                locale);
        var assumed =
                StudyClock.assumed(study.unit().region(), study.specification().vintageAsOf());
        if (assumed.map(StudyClock::window)
                .filter(window -> window.equals(study.specification().excludeWindow()))
                .isPresent()) {
            add("window-assumed", periods, assumed.get().reason());
        } else {
            add("window-chosen", periods);
        }
    }

    private void aboutUnit() {
        var name = study.unit().region().name(locale);
        switch (study.unit().composition()) {
            case SUM -> add("sum-of-municipalities", name);
            case GROUP -> add("mean-of-municipalities", name);
            case YOUTH_REGION -> study.unit().areas().forEach(this::aboutYouthRegion);
            case MUNICIPALITY, TOTAL -> {}
        }
        if (study.material().figures().of(study.unit().areas()).stream().anyMatch(figure -> figure.region() != null)) {
            add("own-figures", name);
        }
    }

    /** What did not switch, or of which it is not known, thins out whatever the switch did. */
    private void aboutYouthRegion(AreaCode youthRegion) {
        var part = PartOfYouthRegion.of(study, youthRegion);
        if (part.municipalities() < part.all()) {
            add(
                    "youth-region-part",
                    study.unit().region().name(locale),
                    String.valueOf(part.municipalities()),
                    String.valueOf(part.all()),
                    part.name(),
                    part.share().isPresent()
                            ? EvaluationTexts.in(locale)
                                    .say(
                                            "youth-region-share",
                                            number(100 * part.share().getAsDouble()))
                            : "");
        }
        part.switched()
                .forEach(each -> add(
                        "youth-region-other-switch",
                        part.name(),
                        new DateWords(locale).of(each.date()),
                        "en".equals(locale.getLanguage())
                                ? each.explanation().en()
                                : each.explanation().nl()));
    }

    private void aboutDonors() {
        if (study.donors().isEmpty()) {
            return;
        }
        add("donors-unknown", String.valueOf(study.donors().size()));
        if (!study.material().resemblance().isEmpty()) {
            add(
                    "donors-similar",
                    study.material().resemblance().stream().map(this::words).collect(Collectors.joining(", ")));
        }
        if (!study.leftOut().isEmpty()) {
            var all = study.leftOut().size() + study.donors().size();
            add("donors-left-out", String.valueOf(study.leftOut().size()), String.valueOf(all));
        }
    }

    private String words(Resemblance each) {
        var name = "en".equals(locale.getLanguage())
                ? each.indicator().name().en()
                : each.indicator().name().nl();
        return name + " (" + each.period().name(locale) + ", × " + number(each.weight()) + ")";
    }

    private void aboutEffect(CaseEffect effect) {
        add("one-treated-unit");
        if (study.before() < Prudence.ENOUGH_BEFORE) {
            add("few-preperiods", String.valueOf(study.before()));
        }
        if (effect.test().counted() < Prudence.FEWEST_DONORS_FOR_P) {
            add("few-donors", String.valueOf(effect.test().counted()), String.valueOf(Prudence.FEWEST_DONORS_FOR_P));
        }
        if (effect.test().counted() < effect.test().placebos().size()) {
            add(
                    "placebos-cut-off",
                    number(study.specification().cutOff()),
                    String.valueOf(effect.test().counted()),
                    String.valueOf(effect.test().placebos().size()));
        }
        if (effect.evaluation() instanceof SyntheticControl control) {
            aboutFit(effect, control);
        }
    }

    private void aboutFit(CaseEffect effect, SyntheticControl control) {
        if (control.quality() == PreFit.POOR) {
            add("poor-fit", number(control.fit().orElseThrow()), number(SyntheticControl.POOR_FIT));
        }
        if (control.quality() == PreFit.NOT_JUDGED) {
            add("fit-not-judged");
        }
        if (effect.test().statistic() == PlaceboStatistic.POST_MEAN_SQUARE) {
            add("interpolated");
        }
    }

    private void aboutGroups(StaggeredEffect effect) {
        var uncounted = effect.effects().groups().stream()
                .filter(group -> !group.counted())
                .mapToInt(GroupEffect::units)
                .sum();
        if (uncounted > 0) {
            add("groups-not-counted", String.valueOf(uncounted));
        }
        var never = effect.design().neverTreated().size();
        if (never < Prudence.FEWEST_DONORS_FOR_P) {
            add("few-donors", String.valueOf(never), String.valueOf(Prudence.FEWEST_DONORS_FOR_P));
        }
    }

    private String number(double value) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(2);
        return format.format(value);
    }

    private void add(String code, String... parameters) {
        found.add(new Finding(code, List.of(), List.of(parameters)));
    }
}
