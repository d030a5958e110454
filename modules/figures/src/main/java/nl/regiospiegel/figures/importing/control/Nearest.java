package nl.regiospiegel.figures.importing.control;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the known word that somebody most likely meant: fewest letters to change, at most a quarter of them. */
final class Nearest {

    private record Candidate(String word, int distance) {}

    private Nearest() {}

    /** Words to put behind a fault, such as {@code  (bedoelt u GM0518?)}; nothing when no word is near. */
    static String hint(String text, Collection<String> known) {
        return of(text, known).map(word -> " (bedoelt u " + word + "?)").orElse("");
    }

    static Optional<String> of(String text, Collection<String> known) {
        if (text.length() > 60) {
            return Optional.empty();
        }
        var wanted = text.toLowerCase(Locale.ROOT);
        int most = Math.max(1, wanted.length() / 4);
        return known.stream()
                .filter(word -> Math.abs(word.length() - wanted.length()) <= most)
                .map(word -> new Candidate(word, distance(wanted, word.toLowerCase(Locale.ROOT))))
                .filter(candidate -> candidate.distance() <= most)
                .min(Comparator.comparing(Candidate::distance).thenComparing(Candidate::word))
                .map(Candidate::word);
    }

    /** Levenshtein: letters to change, add or leave out. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
