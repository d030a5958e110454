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
import java.util.stream.Stream;
import nl.regiospiegel.comparison.evaluation.conclusion.entity.Conclusion;
import nl.regiospiegel.comparison.evaluation.conclusion.entity.Outcome;
import nl.regiospiegel.comparison.evaluation.conclusion.entity.Outcome.Refused;
import nl.regiospiegel.comparison.evaluation.conclusion.entity.Topic;
import nl.regiospiegel.comparison.evaluation.entity.EvaluationTexts;
import nl.regiospiegel.figures.indicator.entity.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a conclusion may say, and above all what it may not. */
class ConclusionTest {

    private static final String CASES = "nl.regiospiegel.comparison.evaluation.conclusion.ConclusionCases#all";

    @ParameterizedTest(name = "{0}")
    @MethodSource(CASES)
    void it_says_what_the_numbers_say_and_no_more(
            String what, Topic topic, Outcome outcome, String must, String mustNot) {
        var said = text(Conclusion.of(topic, outcome, DUTCH));
        assertTrue(said.contains(must), said);
        assertFalse(said.contains(mustNot), said);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(CASES)
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
    @MethodSource(CASES)
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
