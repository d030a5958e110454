package nl.regiospiegel.comparison.evaluation.conclusion;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.regiospiegel.comparison.evaluation.conclusion.entity.Outcome.Effect;
import nl.regiospiegel.comparison.evaluation.conclusion.entity.Outcome.Fit;
import nl.regiospiegel.comparison.evaluation.conclusion.entity.Outcome.Place;
import nl.regiospiegel.comparison.evaluation.conclusion.entity.Sentence;
import nl.regiospiegel.comparison.evaluation.conclusion.entity.Topic;
import nl.regiospiegel.figures.indicator.entity.Unit;
import nl.regiospiegel.statistics.evaluation.PlaceboRange;

/** Numbers to make conclusions of, and what none of these may say. */
final class Conclusions {

    static final Locale DUTCH = Locale.forLanguageTag("nl");
    static final Locale ENGLISH = Locale.forLanguageTag("en");

    /** An absence that cannot be shown, a proof that cannot be given, a cause that cannot be named. */
    private static final List<String> NEVER = List.of(
            "geen effect",
            "geen verandering",
            "heeft niet gewerkt",
            "bewe", // bewezen, bewijst
            "aangetoond",
            "significant",
            "dankzij",
            "veroorzaakt",
            "doordat",
            "heeft geleid tot",
            "zeker is",
            "no effect",
            "no change",
            "proof",
            "prove",
            "caused",
            "thanks to",
            "because of",
            "led to");

    private static final int LONGEST = 220;

    private Conclusions() {}

    static Topic topic(int donors, int before) {
        return new Topic(
                "Voorbeeldregio A",
                "verwijzingen via de huisarts",
                Unit.PROPORTION,
                donors,
                before,
                4,
                false,
                List.of());
    }

    static Effect effect(double effect, Optional<Place> place) {
        return new Effect(effect, place, Fit.GOOD, List.of(effect * 0.9, effect * 1.1), Optional.empty());
    }

    /** From 19 donors on. */
    static Optional<Place> place(int rank, int of, double lower, double upper) {
        return Optional.of(
                new Place(rank, of, Optional.of((double) rank / of), Optional.of(new PlaceboRange(lower, upper))));
    }

    /** Of fewer donors. */
    static Optional<Place> place(int rank, int of) {
        return Optional.of(new Place(rank, of, Optional.empty(), Optional.empty()));
    }

    static List<String> codes(List<Sentence> sentences) {
        return sentences.stream().map(Sentence::code).toList();
    }

    static String text(List<Sentence> sentences) {
        return sentences.stream().map(Sentence::text).collect(Collectors.joining(" "));
    }

    static void assertModest(List<Sentence> sentences) {
        var said = text(sentences).toLowerCase(Locale.ROOT);
        NEVER.forEach(word -> assertFalse(said.contains(word), word + ": " + said));
        assertFalse(said.contains("{"), said);
        sentences.forEach(sentence -> assertFalse(sentence.text().length() > LONGEST, sentence.text()));
    }
}
