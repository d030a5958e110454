package nl.regiospiegel.comparison.evaluation.conclusion.entity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import nl.regiospiegel.comparison.evaluation.conclusion.entity.Outcome.Described;
import nl.regiospiegel.comparison.evaluation.conclusion.entity.Outcome.Effect;
import nl.regiospiegel.comparison.evaluation.conclusion.entity.Outcome.Fit;
import nl.regiospiegel.comparison.evaluation.conclusion.entity.Outcome.Place;
import nl.regiospiegel.comparison.evaluation.conclusion.entity.Outcome.Refused;
import nl.regiospiegel.comparison.evaluation.conclusion.entity.Outcome.Staggered;
import nl.regiospiegel.comparison.evaluation.entity.Prudence;

/**
 * Makes sentences of numbers: what it is about, what was found, how unusual that is, what speaks against it, what it does not
 * mean and what can be said instead.
 */
public final class Conclusion {

    private final Topic topic;
    private final ConclusionTexts texts;
    private final List<Sentence> sentences = new ArrayList<>();

    private Conclusion(Topic topic, Locale locale) {
        this.topic = topic;
        this.texts = ConclusionTexts.in(locale, topic.unit());
    }

    public static List<Sentence> of(Topic topic, Outcome outcome, Locale locale) {
        var conclusion = new Conclusion(topic, locale);
        conclusion.write(outcome);
        return List.copyOf(conclusion.sentences);
    }

    private void write(Outcome outcome) {
        if (topic.demonstration()) {
            say("demonstration");
        }
        if (outcome instanceof Refused refused) {
            refuse(refused);
        } else {
            say(
                    "compared",
                    topic.region(),
                    topic.indicator(),
                    donors(),
                    periods(topic.before()),
                    periods(topic.after()));
            found(outcome);
            say("not-cause");
            say("donors-unknown");
        }
        topic.warnings().forEach(warning -> say("limited", warning));
    }

    private void found(Outcome outcome) {
        if (outcome instanceof Effect effect) {
            effect(effect);
        } else if (outcome instanceof Staggered staggered) {
            staggered(staggered);
        } else if (outcome instanceof Described described) {
            describe(described);
        }
    }

    private void effect(Effect effect) {
        var certainty = Certainty.of(effect, topic.before());
        difference("effect", effect.effect());
        effect.place().ifPresentOrElse(place -> place(certainty, place), () -> without(certainty));
        fit(effect.fit());
        if (topic.before() < Prudence.ENOUGH_BEFORE) {
            say("few-preperiods", periods(topic.before()));
        }
        sensitivity(effect);
    }

    private void difference(String what, double difference, Object... about) {
        var side = texts.isNought(difference) ? "-zero" : difference > 0 ? "-higher" : "-lower";
        var parameters = new ArrayList<Object>(List.of(texts.size(difference)));
        Collections.addAll(parameters, about);
        say(what + side, parameters.toArray());
    }

    private void place(Certainty certainty, Place place) {
        switch (certainty) {
            case DISTINGUISHABLE, TENTATIVE, INDISTINGUISHABLE -> {
                say(
                        code(certainty),
                        topic.region(),
                        place.rank(),
                        place.of(),
                        texts.p(place.p().orElseThrow()));
                range(place);
            }
            case RANK_ONLY -> say("rank-only", topic.region(), place.rank(), place.of());
            // whatever its place, no judgement is based on a comparison that does not fit
            case DESCRIPTIVE, NO_RANK -> without(certainty);
        }
    }

    private void without(Certainty certainty) {
        if (certainty != Certainty.DESCRIPTIVE) {
            say("no-rank");
        }
    }

    private void range(Place place) {
        place.range()
                .ifPresent(range -> say("placebo-range", texts.signed(range.lower()), texts.signed(range.upper())));
        if (Certainty.disagrees(place)) {
            say("range-disagrees");
        }
    }

    private void fit(Fit fit) {
        switch (fit) {
            case POOR -> say("poor-fit", topic.region());
            case INTERPOLATED -> say("interpolated");
            case NOT_JUDGED -> say("fit-not-judged");
            case ASSUMED -> say("parallel-assumed", topic.region());
            case GOOD -> {
                // nothing to warn of
            }
        }
    }

    private void sensitivity(Effect effect) {
        if (!effect.others().isEmpty()) {
            say(
                    effect.changesSide() ? "sensitivity-changes-side" : "sensitivity",
                    texts.signed(Collections.min(effect.others())),
                    texts.signed(Collections.max(effect.others())));
        }
        if (effect.isFoundWhereNothingStarted()) {
            say("placebo-start", texts.signed(effect.atPlaceboStart().orElseThrow()));
        }
    }

    private void staggered(Staggered staggered) {
        if (staggered.effect().isEmpty()) {
            say("staggered-none");
            return;
        }
        difference("staggered", staggered.effect().get(), texts.list(staggered.regions()));
        staggered
                .p()
                .ifPresentOrElse(
                        p -> say(p <= Certainty.LARGEST_P ? "staggered-rare" : "staggered-chance", texts.p(p)),
                        () -> say("staggered-no-p"));
    }

    private void describe(Described described) {
        described
                .means()
                .ifPresent(means -> say(
                        "means",
                        topic.region(),
                        texts.level(means.treatedBefore()),
                        texts.level(means.treatedAfter()),
                        texts.level(means.comparisonBefore()),
                        texts.level(means.comparisonAfter())));
        if (described.tooShort()) {
            say("picture-only", periods(topic.before()));
        }
        say("described");
    }

    private void refuse(Refused refused) {
        say("refused", topic.region(), topic.indicator());
        refused.why().forEach(reason -> say("refusal", reason));
        refused.instead().forEach(way -> say("instead", way));
    }

    private String donors() {
        return texts.say("donors", topic.donors());
    }

    private String periods(int number) {
        return texts.say("periods", number);
    }

    private static String code(Certainty certainty) {
        return certainty.name().toLowerCase(Locale.ROOT);
    }

    private void say(String code, Object... parameters) {
        sentences.add(new Sentence(code, texts.say(code, parameters)));
    }
}
