package nl.regiospiegel.app.openapi;

import java.util.Map;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Describes what many answers share, where the answer itself did not. */
final class SharedWords {

    private static final Map<String, String> PROPERTIES = Map.ofEntries(
            Map.entry("items", "Deze bladzijde van de verzameling."),
            Map.entry("next", "Adres van de volgende bladzijde, of null op de laatste."),
            Map.entry("generatedAt", "Moment van het antwoord, in UTC."),
            Map.entry("productVersion", "Versie van het product."),
            Map.entry("sources", "De bronnen waar het antwoord op rust."),
            Map.entry("demonstration", "Of het om verzonnen gegevens gaat."),
            Map.entry("note", "Wat de lezer moet weten, of null."),
            Map.entry("validFrom", "Eerste dag waarop het kan gelden, of null."),
            Map.entry("validUntil", "Laatste dag waarop het kan gelden, of null."));

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
