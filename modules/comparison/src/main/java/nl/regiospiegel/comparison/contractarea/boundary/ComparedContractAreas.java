package nl.regiospiegel.comparison.contractarea.boundary;

import java.time.Instant;
import java.util.List;
import nl.regiospiegel.comparison.answers.OutcomeFinding;
import nl.regiospiegel.comparison.answers.RegionInComparison;
import nl.regiospiegel.regions.answers.SourceReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "De contractgebieden van één regio in één periode, met alles wat de lezer erbij moet weten.")
public record ComparedContractAreas(
        @Schema(description = "De vraag zoals die is begrepen.") ContractAreasSpecification specification,
        @Schema(description = "Naam van de indicator in de taal van de lezer.") String indicatorName,
        @Schema(description = "Eenheid van de waarden.", examples = "proportion") String unit,
        @Schema(description = "Welke kant beter is volgens de catalogus: higher, lower of neutral.") String direction,
        @Schema(description = "De regio.") RegionInComparison region,
        @Schema(description = "Versie van de rekenkern.", examples = "0.1.0") String kernel,
        @Schema(description = "Wat de lezer eerst moet weten.") List<OutcomeFinding> findings,
        @Schema(description = "De gebieden met hun waarde, per opdrachtnemer.") List<ContractorAreas> contractors,
        @Schema(description = "Elke twee gebieden tegenover elkaar; leeg bij een weigering. Geen ranglijst.")
                List<ContractAreaPair> pairs,
        @Schema(
                        nullable = true,
                        description = "Vaste code als de gebieden niet te vergelijken zijn; anders null.",
                        examples = "no-area-figures")
                String refusalCode,
        @Schema(nullable = true, description = "De reden daarvan in de taal van de lezer; anders null.") String message,
        @Schema(description = "De publicaties waaruit de cijfers komen, in EDTF.") List<String> vintages,
        @Schema(description = "Alle bronnen die worden aangehaald, met hun licentie.") List<SourceReference> sources,
        @Schema(description = "Moment van het antwoord, in UTC.") Instant generatedAt,
        @Schema(description = "Versie van het product.", examples = "0.1.0") String productVersion) {}
