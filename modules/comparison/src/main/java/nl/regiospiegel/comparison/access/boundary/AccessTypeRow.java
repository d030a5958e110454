package nl.regiospiegel.comparison.access.boundary;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Eén soort gemeentelijke toegang in alle regio's van de vergelijking.")
public record AccessTypeRow(
        @Schema(description = "Code van de soort.", examples = "neighbourhood-team") String type,
        @Schema(description = "Naam in de taal van de lezer.") String name,
        @Schema(description = "Of de soort zeker in de ene regio is en zeker niet in een andere.") boolean differs,
        @Schema(description = "Per id van een regio.") Map<String, AccessPresence> values) {}
