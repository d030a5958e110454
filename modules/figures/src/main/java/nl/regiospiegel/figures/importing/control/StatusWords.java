package nl.regiospiegel.figures.importing.control;

import java.util.Locale;
import java.util.Map;
import nl.regiospiegel.figures.importing.entity.Rule;
import nl.regiospiegel.figures.publication.entity.PublicationStatus;
import nl.regiospiegel.regions.language.Coded;

/** How far from the last revision, as publishers print it, as our files do and as stars. */
final class StatusWords {

    private static final Map<String, PublicationStatus> WORDS = Map.of(
            "voorlopig", PublicationStatus.PROVISIONAL,
            "nader voorlopig", PublicationStatus.FURTHER_PROVISIONAL,
            "definitief", PublicationStatus.DEFINITIVE,
            "herzien", PublicationStatus.REVISED,
            "onbekend", PublicationStatus.UNKNOWN,
            "*", PublicationStatus.PROVISIONAL,
            "**", PublicationStatus.FURTHER_PROVISIONAL);

    private StatusWords() {}

    static Found<PublicationStatus> of(String text) {
        var word = text.toLowerCase(Locale.ROOT);
        var status = WORDS.containsKey(word)
                ? WORDS.get(word)
                : Coded.find(PublicationStatus.class, word).orElse(null);
        return status == null
                ? Found.fault(Rule.UNKNOWN_STATUS, text, Nearest.hint(text, WORDS.keySet()))
                : Found.meaning(status);
    }

    /** The word that people read. */
    static String dutch(PublicationStatus status) {
        return WORDS.entrySet().stream()
                .filter(word -> word.getValue() == status && !word.getKey().startsWith("*"))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }
}
