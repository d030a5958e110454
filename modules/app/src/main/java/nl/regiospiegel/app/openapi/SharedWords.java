package nl.regiospiegel.app.openapi;

import java.util.Map;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Describes what many answers share, where the answer itself did not. */
final class SharedWords {

    private static final Map<String, String> PROPERTIES = Map.of(
            "items", "Deze bladzijde van de verzameling.",
            "next", "Adres van de volgende bladzijde, of null op de laatste.",
            "generatedAt", "Moment van het antwoord, in UTC.",
            "productVersion", "Versie van het product.",
            "sources", "De bronnen waar het antwoord op rust.",
            "demonstration", "Of het om verzonnen gegevens gaat.");

    private SharedWords() {}

    static void addTo(Components components) {
        components.getSchemas().forEach((name, schema) -> {
            if (schema.getDescription() == null && name.startsWith("Items")) {
                schema.setDescription("Een bladzijde van een verzameling.");
            }
            if (schema.getProperties() != null) {
                schema.getProperties().forEach(SharedWords::describe);
            }
        });
    }

    private static void describe(String name, Schema property) {
        if (property.getDescription() == null && property.getRef() == null) {
            property.setDescription(PROPERTIES.get(name));
        }
    }
}
