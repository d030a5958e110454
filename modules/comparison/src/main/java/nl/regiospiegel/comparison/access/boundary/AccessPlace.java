package nl.regiospiegel.comparison.access.boundary;

import nl.regiospiegel.comparison.answers.ComparedFact;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Een toegangspunt van een regio.")
public record AccessPlace(
        @Schema(description = "Id binnen de regio.") String id,
        @Schema(description = "Hoe de regio het noemt.") ComparedFact name,
        @Schema(description = "Of het toegang geeft; onbekend als de rol niet duidelijk is.") ComparedFact present,
        @Schema(description = "Wie het uitvoert.") ComparedFact operators,
        @Schema(description = "Voor welke gebieden of gemeenten.") ComparedFact areas,
        @Schema(description = "Sinds wanneer.") ComparedFact from,
        @Schema(description = "Tot en met wanneer.") ComparedFact until,
        @Schema(description = "Of het binnen het contract valt.") ComparedFact insideContract) {}
