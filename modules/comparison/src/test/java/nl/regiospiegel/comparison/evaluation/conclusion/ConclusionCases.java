package nl.regiospiegel.comparison.evaluation.conclusion;

import static nl.regiospiegel.comparison.evaluation.conclusion.Conclusions.effect;
import static nl.regiospiegel.comparison.evaluation.conclusion.Conclusions.place;
import static nl.regiospiegel.comparison.evaluation.conclusion.Conclusions.topic;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.evaluation.conclusion.entity.Outcome;
import nl.regiospiegel.comparison.evaluation.conclusion.entity.Outcome.Described;
import nl.regiospiegel.comparison.evaluation.conclusion.entity.Outcome.Effect;
import nl.regiospiegel.comparison.evaluation.conclusion.entity.Outcome.Fit;
import nl.regiospiegel.comparison.evaluation.conclusion.entity.Outcome.Place;
import nl.regiospiegel.comparison.evaluation.conclusion.entity.Outcome.Staggered;
import nl.regiospiegel.comparison.evaluation.conclusion.entity.Topic;
import nl.regiospiegel.statistics.evaluation.BeforeAfter;
import org.junit.jupiter.params.provider.Arguments;

/** Results of every kind, and what a conclusion of them says and does not say. */
final class ConclusionCases {

    private static final String JUDGES = "zeldzaam onder";
    private static final String CHANCE = "niet te onderscheiden van toeval";

    private static final Optional<Place> CLEAR = place(1, 342, 0.02, 0.06);
    private static final List<String> THREE = List.of("A", "B", "C");

    private ConclusionCases() {}

    private static Arguments of(String what, Topic topic, Outcome outcome, String must, String mustNot) {
        return Arguments.of(what, topic, outcome, must, mustNot);
    }

    /** A name, the question, its numbers, what must be said of them, and what may not. */
    static Stream<Arguments> all() {
        return Stream.of(clear(), nothing(), early(), shaken(), fitted(), few(), staggered(), described())
                .flatMap(List::stream);
    }

    private static List<Arguments> clear() {
        return List.of(
                of(
                        "lower",
                        topic(341, 10),
                        effect(-0.042, place(1, 342, -0.06, -0.02)),
                        "4,2 procentpunt lager",
                        CHANCE),
                of("higher", topic(341, 10), effect(0.042, place(3, 342, 0.02, 0.06)), "4,2 procentpunt hoger", CHANCE),
                of(
                        "rare",
                        topic(341, 10),
                        effect(0.042, place(3, 342, 0.02, 0.06)),
                        "plaats 3 van 342 (p = 0,009)",
                        CHANCE),
                of(
                        "range",
                        topic(341, 10),
                        effect(0.042, place(3, 342, 0.02, 0.06)),
                        "tussen 2,0 procentpunt en 6,0",
                        CHANCE),
                of("just enough donors", topic(19, 8), effect(0.03, place(1, 20, 0.01, 0.05)), "(p = 0,05)", CHANCE));
    }

    private static List<Arguments> nothing() {
        return List.of(
                of("middle", topic(341, 10), effect(-0.004, place(180, 342, -0.03, 0.02)), CHANCE, JUDGES),
                of(
                        "no absence",
                        topic(341, 10),
                        effect(-0.004, place(180, 342, -0.03, 0.02)),
                        "niet zeggen dat er niets is veranderd",
                        "valt op"),
                of("just too large", topic(341, 10), effect(0.01, place(18, 342, -0.001, 0.02)), CHANCE, "zeldzaam"),
                of(
                        "p never rounds to the limit",
                        topic(19_999, 10),
                        effect(0.01, place(1001, 20_000, -0.001, 0.02)),
                        "(p = 0,051)",
                        JUDGES),
                of(
                        "rounded to zero",
                        topic(341, 10),
                        effect(0.000001, place(342, 342, -0.02, 0.02)),
                        "afgerond nul",
                        "hoger"),
                of("exactly zero", topic(341, 10), effect(0, place(342, 342, -0.02, 0.02)), "afgerond nul", "lager"),
                of("few before", topic(341, 5), effect(0.004, place(200, 342, -0.02, 0.03)), CHANCE, "valt op"));
    }

    /** Few periods before. */
    private static List<Arguments> early() {
        return List.of(
                of("few periods", topic(341, 5), effect(0.04, CLEAR), "5 schone perioden", JUDGES),
                of("four periods", topic(341, 4), effect(0.04, CLEAR), "voorzichtige aanwijzing", JUDGES),
                of("seven periods", topic(341, 7), effect(0.04, CLEAR), "voorzichtige aanwijzing", JUDGES));
    }

    /** One number takes back what another says. */
    private static List<Arguments> shaken() {
        return List.of(
                of(
                        "range disagrees",
                        topic(341, 10),
                        effect(0.04, place(1, 342, -0.01, 0.09)),
                        "niet dezelfde kant op",
                        JUDGES),
                of(
                        "changes side",
                        topic(341, 10),
                        new Effect(0.04, CLEAR, Fit.GOOD, List.of(-0.01, 0.05), Optional.empty()),
                        "wisselt het verschil van richting",
                        JUDGES),
                of(
                        "same where nothing started",
                        topic(341, 10),
                        new Effect(0.04, CLEAR, Fit.GOOD, List.of(0.03), Optional.of(-0.05)),
                        "gewone schommeling",
                        JUDGES));
    }

    /** How the comparison followed the region before. */
    private static List<Arguments> fitted() {
        return List.of(
                of(
                        "poor fit",
                        topic(341, 10),
                        new Effect(0.04, CLEAR, Fit.POOR, List.of(), Optional.empty()),
                        "beschrijven daarom alleen",
                        "plaats"),
                of(
                        "poor fit without rank",
                        topic(341, 10),
                        new Effect(0.04, Optional.empty(), Fit.POOR, List.of(), Optional.empty()),
                        "niet goed",
                        JUDGES),
                of(
                        "interpolated",
                        topic(341, 10),
                        new Effect(0.04, CLEAR, Fit.INTERPOLATED, List.of(), Optional.empty()),
                        "past een vergelijking vooraf vanzelf",
                        CHANCE),
                of(
                        "parallel",
                        topic(341, 10),
                        new Effect(0.04, CLEAR, Fit.ASSUMED, List.of(), Optional.empty()),
                        "gaat ervan uit",
                        CHANCE));
    }

    private static List<Arguments> few() {
        return List.of(
                of("eighteen donors", topic(18, 10), effect(0.04, place(1, 19)), "te weinig gebieden", "p ="),
                of("two donors", topic(2, 10), effect(0.04, place(1, 3)), "plaats 1 van 3", JUDGES),
                of(
                        "no range with few",
                        topic(18, 10),
                        effect(0.04, place(1, 19)),
                        "te weinig gebieden",
                        "placebobereik"),
                of(
                        "one donor",
                        topic(1, 10),
                        new Effect(0.04, Optional.empty(), Fit.NOT_JUDGED, List.of(), Optional.empty()),
                        "één ander gebied",
                        "plaats 1"),
                of(
                        "a mean of municipalities",
                        topic(341, 10),
                        effect(0.04, Optional.empty()),
                        "Hoe bijzonder dit verschil is",
                        JUDGES));
    }

    private static List<Arguments> staggered() {
        var many = topic(300, 8);
        return List.of(
                of("chance", many, groups(-0.01, 0.4), "niet te onderscheiden van toeval (p = 0,40)", "zeldzaam"),
                of("rare", many, groups(-0.04, 0.0001), "(p = < 0,001)", CHANCE),
                of("names", many, groups(-0.04, 0.02), "Gemiddeld over A, B en C", CHANCE),
                of(
                        "too few never treated",
                        topic(12, 8),
                        new Staggered(Optional.of(0.04), THREE, Optional.empty()),
                        "te weinig gebieden die nooit",
                        "zeldzaam"),
                of("zero", many, groups(0.0, 1.0), "afgerond nul", "hoger dan"),
                of(
                        "no group counts",
                        topic(300, 3),
                        new Staggered(Optional.empty(), THREE, Optional.empty()),
                        "Geen van de groepen telt mee",
                        "procentpunt"));
    }

    private static Staggered groups(double effect, double p) {
        return new Staggered(Optional.of(effect), THREE, Optional.of(p));
    }

    private static List<Arguments> described() {
        var means = new BeforeAfter(0.40, 0.35, 0.36, 0.355);
        return List.of(
                of(
                        "before and after",
                        topic(341, 10),
                        new Described(Optional.of(means), false),
                        "van 40,0 % naar 35,0 %",
                        "p ="),
                of(
                        "estimates nothing",
                        topic(341, 10),
                        new Described(Optional.of(means), false),
                        "niet te zeggen",
                        JUDGES),
                of(
                        "picture",
                        topic(341, 3),
                        new Described(Optional.empty(), true),
                        "te weinig voor een schatting",
                        "procentpunt"),
                of(
                        "picture of one period",
                        topic(341, 1),
                        new Described(Optional.empty(), true),
                        "één schone periode",
                        JUDGES));
    }
}
