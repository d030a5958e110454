package nl.regiospiegel.regions.register.boundary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "De plaats in een bron waar een feit staat.")
public record CitedPlace(
        @Schema(description = "Id van de bron; staat in sources van het antwoord.") String source,
        @Schema(description = "Alinea of bladzijde.") String locator) {}
