package nl.regiospiegel.comparison.evaluation.conclusion;

import static nl.regiospiegel.comparison.evaluation.conclusion.Conclusions.DUTCH;
import static nl.regiospiegel.comparison.evaluation.conclusion.Conclusions.ENGLISH;
import static nl.regiospiegel.comparison.evaluation.conclusion.Conclusions.codes;
import static nl.regiospiegel.comparison.evaluation.conclusion.Conclusions.effect;
import static nl.regiospiegel.comparison.evaluation.conclusion.Conclusions.place;
import static nl.regiospiegel.comparison.evaluation.conclusion.Conclusions.text;
import static nl.regiospiegel.comparison.evaluation.conclusion.Conclusions.topic;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.evaluation.conclusion.entity.Conclusion;
import nl.regiospiegel.comparison.evaluation.conclusion.entity.Outcome;
import nl.regiospiegel.comparison.evaluation.conclusion.entity.Outcome.Described;
import nl.regiospiegel.comparison.evaluation.conclusion.entity.Outcome.Effect;
import nl.regiospiegel.comparison.evaluation.conclusion.entity.Outcome.Fit;
import nl.regiospiegel.comparison.evaluation.conclusion.entity.Outcome.Refused;
import nl.regiospiegel.comparison.evaluation.conclusion.entity.Outcome.Staggered;
import nl.regiospiegel.comparison.evaluation.conclusion.entity.Topic;
import nl.regiospiegel.comparison.evaluation.entity.EvaluationTexts;
import nl.regiospiegel.figures.indicator.entity.Unit;
import nl.regiospiegel.statistics.evaluation.BeforeAfter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a conclusion may say, and above all what it may not. */
class ConclusionTest {

    private static final String JUDGES = "zeldzaam onder";
    private static final String CHANCE = "niet te onderscheiden van toeval";

    private static Arguments of(String what, Topic topic, Outcome outcome, String must, String mustNot) {
        return Arguments.of(what, topic, outcome, must, mustNot);
    }

    private static Stream<Arguments> cases() {
        return Stream.of(clear(), null_results(), cautious(), few(), staggered(), described())
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

    private static List<Arguments> null_results() {
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

    private static List<Arguments> cautious() {
        var clear = place(1, 342, 0.02, 0.06);
        return List.of(
                of("few periods", topic(341, 5), effect(0.04, clear), "5 schone perioden", JUDGES),
                of("four periods", topic(341, 4), effect(0.04, clear), "voorzichtige aanwijzing", JUDGES),
                of("seven periods", topic(341, 7), effect(0.04, clear), "voorzichtige aanwijzing", JUDGES),
                of(
                        "range disagrees",
                        topic(341, 10),
                        effect(0.04, place(1, 342, -0.01, 0.09)),
                        "niet dezelfde kant op",
                        JUDGES),
                of(
                        "changes side",
                        topic(341, 10),
                        new Effect(0.04, clear, Fit.GOOD, List.of(-0.01, 0.05), Optional.empty()),
                        "wisselt het verschil van richting",
                        JUDGES),
                of(
                        "same where nothing started",
                        topic(341, 10),
                        new Effect(0.04, clear, Fit.GOOD, List.of(0.03), Optional.of(-0.05)),
                        "gewone schommeling",
                        JUDGES),
                of(
                        "poor fit",
                        topic(341, 10),
                        new Effect(0.04, clear, Fit.POOR, List.of(), Optional.empty()),
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
                        new Effect(0.04, clear, Fit.INTERPOLATED, List.of(), Optional.empty()),
                        "past een vergelijking vooraf vanzelf",
                        CHANCE),
                of(
                        "parallel",
                        topic(341, 10),
                        new Effect(0.04, clear, Fit.ASSUMED, List.of(), Optional.empty()),
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
        var three = List.of("A", "B", "C");
        return List.of(
                of(
                        "chance",
                        topic(300, 8),
                        new Staggered(Optional.of(-0.01), three, Optional.of(0.4)),
                        "niet te onderscheiden van toeval (p = 0,40)",
                        "zeldzaam"),
                of(
                        "rare",
                        topic(300, 8),
                        new Staggered(Optional.of(-0.04), three, Optional.of(0.0001)),
                        "(p = < 0,001)",
                        CHANCE),
                of(
                        "names",
                        topic(300, 8),
                        new Staggered(Optional.of(-0.04), three, Optional.of(0.02)),
                        "Gemiddeld over A, B en C",
                        CHANCE),
                of(
                        "too few never treated",
                        topic(12, 8),
                        new Staggered(Optional.of(0.04), three, Optional.empty()),
                        "te weinig gebieden die nooit",
                        "zeldzaam"),
                of(
                        "zero",
                        topic(300, 8),
                        new Staggered(Optional.of(0.0), three, Optional.of(1.0)),
                        "afgerond nul",
                        "hoger dan"),
                of(
                        "no group counts",
                        topic(300, 3),
                        new Staggered(Optional.empty(), three, Optional.empty()),
                        "Geen van de groepen telt mee",
                        "procentpunt"));
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

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void it_says_what_the_numbers_say_and_no_more(
            String what, Topic topic, Outcome outcome, String must, String mustNot) {
        var said = text(Conclusion.of(topic, outcome, DUTCH));
        assertTrue(said.contains(must), said);
        assertFalse(said.contains(mustNot), said);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void it_never_names_a_cause_or_claims_more_than_it_can(
            String what, Topic topic, Outcome outcome, String must, String mustNot) {
        for (var language : List.of(DUTCH, ENGLISH)) {
            var sentences = Conclusion.of(topic, outcome, language);
            Conclusions.assertModest(sentences);
            assertTrue(
                    codes(sentences).containsAll(List.of("not-cause", "donors-unknown")), codes(sentences)::toString);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void it_says_the_same_in_both_languages(String what, Topic topic, Outcome outcome, String must, String mustNot) {
        assertEquals(codes(Conclusion.of(topic, outcome, DUTCH)), codes(Conclusion.of(topic, outcome, ENGLISH)));
    }

    /** Every reason for which an evaluation refuses. */
    private static Stream<String> refusals() {
        return EvaluationTexts.in(DUTCH).bundle().keySet().stream()
                .filter(key -> key.startsWith("refusal."))
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void every_refusal_says_why_and_what_can_be_said_instead(String reason) {
        for (var language : List.of(DUTCH, ENGLISH)) {
            var texts = EvaluationTexts.in(language);
            var name = "Voorbeeldregio C";
            var refused = new Refused(
                    List.of(texts.say(reason, name), texts.say("reason.start", "1 juli 2021")),
                    List.of(texts.say("instead.level", name), texts.say("instead.trend", name, "2022")));
            var sentences = Conclusion.of(topic(0, 0), refused, language);
            assertEquals(List.of("refused", "refusal", "refusal", "instead", "instead"), codes(sentences));
            Conclusions.assertModest(sentences);
        }
    }

    @Test
    void there_are_refusals_to_speak_of() {
        assertTrue(refusals().count() >= 8);
    }

    @ParameterizedTest
    @EnumSource(Unit.class)
    void a_difference_is_written_in_its_unit(Unit unit) {
        for (var language : List.of(DUTCH, ENGLISH)) {
            var topic = new Topic("A", "het cijfer", unit, 341, 10, 3, false, List.of());
            var said = text(Conclusion.of(topic, effect(1.5, place(1, 342, 1, 2)), language));
            assertFalse(said.matches(".*[{}].*"), said);
            assertTrue(said.contains(language.equals(DUTCH) ? "1,5" : "1.5") || said.contains("150"), said);
        }
    }

    @Test
    void a_small_difference_is_not_rounded_away() {
        var said = text(Conclusion.of(topic(341, 10), effect(0.0003, place(100, 342, -0.01, 0.01)), DUTCH));
        assertTrue(said.contains("0,03 procentpunt hoger"), said);
    }

    @Test
    void what_limits_it_and_what_is_invented_is_said() {
        var topic = new Topic("Voorbeeldregio A", "x", Unit.PROPORTION, 300, 9, 4, true, List.of("Voorlopig."));
        var sentences = Conclusion.of(topic, effect(0.04, place(1, 301, 0.02, 0.06)), Locale.forLanguageTag("nl"));
        assertEquals("demonstration", codes(sentences).get(0));
        assertEquals("Let op: Voorlopig.", sentences.get(sentences.size() - 1).text());
    }
}
