package nl.regiospiegel.comparison.evaluation.boundary;

import java.time.Instant;
import java.util.List;
import nl.regiospiegel.comparison.answers.OutcomeFinding;
import nl.regiospiegel.comparison.answers.RegionInComparison;
import nl.regiospiegel.regions.answers.SourceReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Een evaluatie van één overgang, met alles wat de lezer erbij moet weten.")
public record EvaluationAnswer(
        @Schema(description = "Kenmerk van de specificatie en de rekenkern: SHA-256, hexadecimaal.") String hash,
        @Schema(description = "De vraag zoals die is begrepen, met alle keuzes ingevuld.")
                SpecificationAnswer specification,
        @Schema(description = "Naam van de indicator in de taal van de lezer.") String indicatorName,
        @Schema(description = "Eenheid van de waarden.", examples = "proportion") String unit,
        @Schema(description = "Welke kant beter is volgens de catalogus: higher, lower of neutral.") String direction,
        @Schema(description = "De methode.", examples = "synthetic-control") String method,
        @Schema(description = "Versie van de rekenkern.", examples = "0.1.0") String kernel,
        @Schema(description = "De regio die overging.") RegionInComparison region,
        @Schema(description = "Hoe de waarden van de regio tot stand komen.") TreatedUnitAnswer treated,
        @Schema(nullable = true, description = "De klok van de regio; null als de start niet bekend is.")
                StudyClockAnswer clock,
        @Schema(description = "Wat de lezer eerst moet weten.") List<OutcomeFinding> findings,
        @Schema(description = "Een effect, een beeld zonder schatting, of een weigering.") EvaluationOutcome result,
        @Schema(description = "Het verloop per periode: de regio naast haar vergelijking.") List<PanelPeriod> panel,
        @Schema(description = "De gebieden waarmee wordt vergeleken, op volgorde van code.") List<DonorAnswer> donors,
        @Schema(description = "De gebieden die volgens de regel donor waren en niet meedoen, elk met de reden.")
                List<LeftOutDonor> leftOut,
        @Schema(description = "De publicaties waaruit de cijfers komen, in EDTF.") List<String> vintages,
        @Schema(description = "Alle bronnen die worden aangehaald, met hun licentie.") List<SourceReference> sources,
        @Schema(description = "Moment van het antwoord, in UTC.") Instant generatedAt,
        @Schema(description = "Versie van het product.", examples = "0.1.0") String productVersion) {}
