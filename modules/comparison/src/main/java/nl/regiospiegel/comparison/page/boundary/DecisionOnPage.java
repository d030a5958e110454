package nl.regiospiegel.comparison.page.boundary;

import nl.regiospiegel.comparison.answers.KernelWord;
import nl.regiospiegel.comparison.benchmark.entity.AgainstBenchmark;
import nl.regiospiegel.comparison.difference.entity.Contrast;
import nl.regiospiegel.comparison.difference.entity.Verdict;
import nl.regiospiegel.comparison.outcome.entity.Limits;
import nl.regiospiegel.statistics.decision.BenchmarkDecision;
import nl.regiospiegel.statistics.decision.Decision;
import nl.regiospiegel.statistics.decision.Direction;

/**
 * How a figure lies beside the benchmark, as people read it.
 *
 * @param shape the same for the eye
 * @param words the decision at the highest level at which it differs
 * @param difference from the value of the benchmark, with its limits; {@code null} when refused
 * @param rest the same from what is left of the benchmark without the area, or that it cannot be given
 * @param refusal why there is no decision, else {@code null}
 * @param refusalCode its code
 */
public record DecisionOnPage(
        String shape, String words, String difference, String rest, String refusal, String refusalCode) {

    static DecisionOnPage of(AgainstBenchmark against, FigureWords words) {
        if (against == null) {
            return null;
        }
        var texts = words.texts();
        if (against.verdict() instanceof Verdict.Undecided undecided) {
            var refusal = undecided.refusal();
            return new DecisionOnPage(
                    null,
                    null,
                    null,
                    null,
                    refusal.message(texts.locale()),
                    refusal.code().code());
        }
        return new DecisionOnPage(
                KernelWord.of(decision(against)),
                said(against, texts),
                difference(against, words),
                rest(against, words),
                null,
                null);
    }

    /** As it stands in a sentence after the figure, such as "hoger (99,8%)". */
    static String said(AgainstBenchmark against, PageTexts texts) {
        var decided = (Verdict.Decided) against.verdict();
        return said(decided.decision(), decided.direction(), texts);
    }

    static String said(BenchmarkDecision decision, Direction direction, PageTexts texts) {
        var judgement = KernelWord.of(decision.at95().by(direction));
        var level = decision.at998() == Decision.SIMILAR ? "95" : "998";
        return texts.say(
                "decision." + KernelWord.of(decision.at95()) + "." + judgement, texts.say("decision.level." + level));
    }

    /** At 95 %, which is what it is at 99.8 % too unless it is similar there. */
    static Decision decision(AgainstBenchmark against) {
        return ((Verdict.Decided) against.verdict()).decision().at95();
    }

    private static String difference(AgainstBenchmark against, FigureWords words) {
        return against.limits()
                .findFirst()
                .map(limits -> words.difference(against.difference(), limits))
                .orElse(null);
    }

    private static String rest(AgainstBenchmark against, FigureWords words) {
        if (against.rest() == null) {
            return null;
        }
        if (against.rest() instanceof Contrast.Refused refused) {
            return words.texts().say("rest.refused", refused.refusal().code().code());
        }
        var apart = (Contrast.Apart) against.rest();
        var interval = apart.interval();
        var limits = new Limits(interval.lower(), interval.upper(), interval.confidence());
        return apart.isRatio()
                ? words.texts()
                        .say(
                                "rest.ratio",
                                words.ratio(apart.value()),
                                words.ratio(limits.lower()),
                                words.ratio(limits.upper()))
                : words.texts().say("rest.difference", words.difference(apart.value(), limits));
    }
}
