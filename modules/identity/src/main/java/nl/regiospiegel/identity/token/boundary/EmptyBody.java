package nl.regiospiegel.identity.token.boundary;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.rules.Fault;
import nl.regiospiegel.regions.rules.InvalidInput;

/** A body that has nothing to say: no body at all, or an empty JSON object. */
final class EmptyBody {

    private EmptyBody() {}

    /** @throws InvalidInput when there is anything in it, or it is no JSON object */
    static void check(String body, Language language) {
        if (body == null || body.isBlank()) {
            return;
        }
        var unknown = object(body, language).keySet().stream()
                .map(key -> Fault.inBody(
                        key,
                        "/" + key,
                        "unknown-field",
                        language.choose(
                                        "Het veld \"%s\" bestaat hier niet. Stuur {} of niets.",
                                        "There is no field \"%s\" here. Send {} or nothing.")
                                .formatted(key)))
                .toList();
        if (!unknown.isEmpty()) {
            throw new InvalidInput(unknown);
        }
    }

    private static JsonObject object(String body, Language language) {
        try (var parser = Json.createParser(new StringReader(body))) {
            parser.next();
            var value = parser.getValue();
            if (value.getValueType() == JsonValue.ValueType.OBJECT && !parser.hasNext()) {
                return value.asJsonObject();
            }
        } catch (JsonException broken) {
            // told below, in the reader's words
        }
        throw new InvalidInput(List.of(Fault.inBody(
                null,
                "",
                "malformed-json",
                language.choose(
                        "De inhoud is geen geldig JSON-object. Stuur {} of niets.",
                        "The body is not a valid JSON object. Send {} or nothing."))));
    }
}
