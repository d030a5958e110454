package nl.regiospiegel.comparison.outcome.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.regiospiegel.comparison.answers.BenchmarkGroup;
import nl.regiospiegel.comparison.answers.ComparisonAnswer;
import nl.regiospiegel.comparison.answers.ContractClock;
import nl.regiospiegel.comparison.answers.OutcomeBreak;
import nl.regiospiegel.comparison.answers.OutcomeFinding;
import nl.regiospiegel.comparison.answers.RegionInComparison;
import nl.regiospiegel.regions.answers.SourceReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Eén indicator in verschillende regio's, met alles wat de lezer erbij moet weten.")
public record ComparedOutcomes(
        @Schema(description = "De vraag zoals die is begrepen.") OutcomeSpecification specification,
        @Schema(description = "Code van de indicator.", examples = "VERW-HA") String indicator,
        @Schema(description = "Naam van de indicator in de taal van de lezer.") String indicatorName,
        @Schema(description = "Eenheid van de waarden.", examples = "proportion") String unit,
        @Schema(description = "Welke kant beter is: higher, lower of neutral.") String direction,
        @Schema(
                        description = "De as van de tijd.",
                        enumeration = {"calendar", "event"})
                String axis,
        @Schema(
                        description = "Soort periode; nooit twee soorten in één antwoord.",
                        enumeration = {"year", "half-year"})
                String periodKind,
        @Schema(
                        nullable = true,
                        description = "Waarmee is vergeleken, zoals het te vragen is; null zonder.",
                        examples = "NL01")
                String benchmark,
        @Schema(nullable = true, description = "Naam daarvan in de taal van de lezer; null zonder.")
                String benchmarkName,
        @Schema(
                        nullable = true,
                        description = "Waaruit een gekozen groep of een groep op gelijkenis bestaat; anders null.")
                BenchmarkGroup benchmarkGroup,
        @Schema(
                        nullable = true,
                        description = "Alleen publicaties tot en met deze dag; null voor de laatste.",
                        format = "date")
                LocalDate vintageAsOf,
        @Schema(description = "De regio's, in de gevraagde volgorde.") List<RegionInComparison> regions,
        @Schema(description = "Wat de lezer eerst moet weten.") List<OutcomeFinding> findings,
        @Schema(
                        description =
                                "Regio's met hun gemeenten, in de gevraagde volgorde; het vergelijkingsgebied als laatste.")
                List<OutcomeSeries> series,
        @Schema(
                        description =
                                "Trendbreuken die de indicator raken binnen de getoonde perioden, op datum; nooit bij verzonnen cijfers.")
                List<OutcomeBreak> breaks,
        @Schema(description = "De klok per id van een regio; leeg op de kalender.") Map<String, ContractClock> clocks,
        @Schema(description = "De perioden per regio waarin oud en nieuw door elkaar lopen.")
                List<OutcomeWindow> windows,
        @Schema(description = "Versie van de rekenkern.", examples = "0.1.0") String kernel,
        @Schema(description = "De publicaties waaruit de cijfers komen, in EDTF.") List<String> vintages,
        @Schema(description = "Alle bronnen die worden aangehaald, met hun licentie.") List<SourceReference> sources,
        @Schema(description = "Moment van het antwoord, in UTC.") Instant generatedAt,
        @Schema(description = "Versie van het product.", examples = "0.1.0") String productVersion)
        implements ComparisonAnswer {

    @Override
    public List<String> methods() {
        return series.stream()
                .flatMap(each -> each.points().stream())
                .map(OutcomePoint::result)
                .filter(EstimatedOutcome.class::isInstance)
                .map(result -> ((EstimatedOutcome) result).method())
                .distinct()
                .toList();
    }

    @Override
    public boolean invented() {
        return regions.stream().anyMatch(RegionInComparison::demonstration);
    }

    /** What tells it from another, and no more: JSON-B asks the hash of everything it writes, the whole within the whole. */
    @Override
    public int hashCode() {
        return generatedAt.hashCode();
    }
}
