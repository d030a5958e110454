package nl.regiospiegel.launcher.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z.-]+)\"");

    @Test
    void values_are_filled_in_as_they_are() {
        assertEquals(
                "Onbekende opdracht: {1} 8080\nMet \"java -jar regiospiegel.jar help\" ziet u wat u kunt doen.",
                Words.say("command.unknown", "{1} " + 8080));
    }

    @Test
    void no_text_is_left_unused_and_none_is_missing() throws IOException {
        Set<String> texts = new TreeSet<>(
                ResourceBundle.getBundle("nl.regiospiegel.launcher.words.words").keySet());
        Set<String> prefixes =
                texts.stream().map(key -> key.replaceFirst("\\..*", "")).collect(Collectors.toSet());
        Set<String> used = literals().stream()
                .filter(literal ->
                        texts.contains(literal) || literal.contains(".") && prefixes.contains(prefix(literal)))
                .filter(literal -> !literal.contains(".txt") && !literal.contains(".properties"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(texts, used);
    }

    private static String prefix(String literal) {
        return literal.replaceFirst("\\..*", "");
    }

    private static Set<String> literals() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> LITERAL.matcher(read(file)).results())
                    .map(literal -> literal.group(1))
                    .collect(Collectors.toSet());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
