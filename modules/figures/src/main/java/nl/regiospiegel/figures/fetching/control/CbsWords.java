package nl.regiospiegel.figures.fetching.control;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.regiospiegel.figures.fetching.entity.FetchFailure;
import nl.regiospiegel.figures.fetching.entity.FetchProblem;

/** How CBS writes days, periods and their status in both versions. */
final class CbsWords {

    /** Names that dimensions with areas have where CBS does not mark them as such. */
    private static final List<String> AREAS = List.of("RegioS", "Regio", "WijkenEnBuurten");

    private CbsWords() {}

    static LocalDate day(URI address, JsonNode facts, String... fields) {
        for (var field : fields) {
            var text = facts.path(field).asText("");
            if (text.length() >= 10) {
                return day(address, field, text.substring(0, 10));
            }
        }
        throw FetchFailure.of(FetchProblem.UNKNOWN_SHAPE, address, fields[0]);
    }

    private static LocalDate day(URI address, String field, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException broken) {
            throw FetchFailure.because(broken, FetchProblem.UNKNOWN_SHAPE, address, field);
        }
    }

    /** The word for the status of each period that has one: in its own field, otherwise as stars behind its title. */
    static Map<String, String> statuses(List<JsonNode> periods, String key) {
        var statuses = new LinkedHashMap<String, String>();
        for (var period : periods) {
            var word = status(period);
            if (word != null) {
                statuses.put(period.path(key).asText().strip(), word);
            }
        }
        return statuses;
    }

    private static String status(JsonNode period) {
        var word = period.path("Status").asText("").strip();
        if (!word.isEmpty() && !word.equals("null")) {
            return word(word);
        }
        var title = period.path("Title").asText("").strip();
        if (title.endsWith("**")) {
            return "nader voorlopig";
        }
        return title.endsWith("*") ? "voorlopig" : null;
    }

    /** {@code NaderVoorlopig} and {@code Nader voorlopig} are one word. */
    private static String word(String status) {
        return status.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    /** Codes as CBS writes them by what remains without padding. */
    static Map<String, String> codes(List<JsonNode> entities, String key) {
        return entities.stream()
                .map(entity -> entity.path(key).asText(null))
                .filter(Objects::nonNull)
                .collect(Collectors.toMap(String::strip, code -> code, (first, second) -> first, LinkedHashMap::new));
    }

    static String areaDimension(List<String> marked, List<String> all) {
        return marked.stream()
                .findFirst()
                .or(() -> AREAS.stream().filter(all::contains).findFirst())
                .orElse(null);
    }
}
