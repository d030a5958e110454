package nl.regiospiegel.comparison.access.boundary;

import java.util.List;
import nl.regiospiegel.comparison.answers.FactPlace;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Een verwijsroute die de wet overal geeft; nooit een verschil tussen regio's.")
public record StatutoryRouteRow(
        @Schema(description = "Code van de soort.", examples = "general-practitioner") String type,
        @Schema(description = "Naam in de taal van de lezer.") String name,
        @Schema(description = "Ids van de bronnen.") List<String> sources,
        @Schema(description = "De plaatsen in die bronnen.") List<FactPlace> citations) {}
