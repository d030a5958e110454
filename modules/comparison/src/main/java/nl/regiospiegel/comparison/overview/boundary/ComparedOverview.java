package nl.regiospiegel.comparison.overview.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.answers.ComparisonAnswer;
import nl.regiospiegel.comparison.answers.ContractClock;
import nl.regiospiegel.comparison.answers.RegionInComparison;
import nl.regiospiegel.regions.answers.SourceReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "Veel indicatoren van een paar regio's naast een vergelijkingsgebied, hetzelfde of elk een eigen. Er is geen ranglijst en geen totaalcijfer; de rijen"
                        + " staan in de volgorde van de catalogus.")
public record ComparedOverview(
        @Schema(description = "De vraag zoals die is begrepen.") OverviewSpecification specification,
        @Schema(description = "Versie van de rekenkern.", examples = "0.1.0") String kernel,
        @Schema(description = "Wat de lezer eerst moet weten, het zwaarste vooraan.") List<FindingOfRows> findings,
        @Schema(description = "De regio's, in de gevraagde volgorde.") List<RegionInComparison> regions,
        @Schema(description = "Waarmee elke regio wordt vergeleken, in dezelfde volgorde.")
                List<RegionBenchmark> benchmarks,
        @Schema(description = "De klok van elke regio die er een heeft, per regio-id; leeg op de kalender.")
                Map<String, ContractClock> clocks,
        @Schema(description = "Waarvoor elk oordeel is gecorrigeerd.") FamilyOfDecisions family,
        @Schema(description = "De indicatoren, in de volgorde van de catalogus.") List<ComparedRow> rows,
        @Schema(description = "De publicaties waaruit de cijfers komen, in EDTF.") List<String> vintages,
        @Schema(description = "Alle bronnen die worden aangehaald, met hun licentie.") List<SourceReference> sources,
        @Schema(description = "Moment van het antwoord, in UTC.") Instant generatedAt,
        @Schema(description = "Versie van het product.", examples = "0.1.0") String productVersion)
        implements ComparisonAnswer {

    @Override
    public List<String> methods() {
        return Stream.concat(
                        rows.stream()
                                .flatMap(row -> row.cells().stream())
                                .map(cell -> cell.level().method())
                                .filter(Objects::nonNull),
                        family.size() > 0 ? Stream.of(family.method()) : Stream.empty())
                .distinct()
                .toList();
    }

    @Override
    public boolean invented() {
        return regions.stream().anyMatch(RegionInComparison::demonstration);
    }
}
