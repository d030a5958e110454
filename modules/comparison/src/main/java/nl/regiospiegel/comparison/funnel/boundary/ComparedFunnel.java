package nl.regiospiegel.comparison.funnel.boundary;

import java.time.Instant;
import java.util.List;
import nl.regiospiegel.comparison.answers.ComparisonAnswer;
import nl.regiospiegel.comparison.answers.OutcomeFinding;
import nl.regiospiegel.comparison.answers.RegionInComparison;
import nl.regiospiegel.regions.answers.SourceReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Alle gebieden van één soort in één periode, met alles wat de lezer erbij moet weten.")
public record ComparedFunnel(
        @Schema(description = "Code van de indicator.", examples = "VERW-HA") String indicator,
        @Schema(description = "Naam van de indicator in de taal van de lezer.") String indicatorName,
        @Schema(description = "Eenheid van de waarden.", examples = "proportion") String unit,
        @Schema(description = "Welke kant beter is: higher, lower of neutral.") String direction,
        @Schema(description = "Periode zoals het CBS die schrijft.", examples = "2023HJ01") String period,
        @Schema(
                        description = "Soort gebieden.",
                        enumeration = {"municipality", "youth-region"})
                String level,
        @Schema(description = "De regio's waarvan de gebieden een merk krijgen, in de gevraagde volgorde.")
                List<RegionInComparison> regions,
        @Schema(description = "Hoe dit antwoord is gemaakt; met dezelfde keuzes en cijfers komt hetzelfde eruit.")
                FunnelSpecification specification,
        @Schema(description = "Versie van de rekenkern.", examples = "0.1.0") String kernel,
        @Schema(description = "Wat de lezer eerst moet weten.") List<OutcomeFinding> findings,
        @Schema(description = "De trechter, of de reden waarom die er niet is.") FunnelAnswer result,
        @Schema(
                        description =
                                "Gebieden zonder plaats in de trechter, elk met de reden, op volgorde van code. Zonder trechter zijn dat ze allemaal.")
                List<AreaWithoutPlace> leftOut,
        @Schema(
                        description = "Publicaties waar de cijfers uit komen, in EDTF, op volgorde.",
                        examples = "[\"2023-10\"]")
                List<String> vintages,
        @Schema(description = "Alle bronnen die worden aangehaald, met hun licentie.") List<SourceReference> sources,
        @Schema(description = "Moment van het antwoord, in UTC.") Instant generatedAt,
        @Schema(description = "Versie van het product.", examples = "0.1.0") String productVersion)
        implements ComparisonAnswer {

    @Override
    public List<String> methods() {
        return result instanceof DrawnFunnel drawn ? List.of(drawn.method()) : List.of();
    }

    @Override
    public boolean invented() {
        return regions.stream().anyMatch(RegionInComparison::demonstration);
    }
}
