package nl.regiospiegel.comparison.controlchart.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.regiospiegel.comparison.answers.ContractClock;
import nl.regiospiegel.comparison.answers.OutcomeBreak;
import nl.regiospiegel.comparison.answers.OutcomeFinding;
import nl.regiospiegel.comparison.answers.SeriesAnswer;
import nl.regiospiegel.comparison.answers.SeriesSpecification;
import nl.regiospiegel.regions.answers.SourceReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Eén reeks tussen de grenzen van toeval, met alles wat de lezer erbij moet weten.")
public record ComparedControlChart(
        @Schema(description = "De vraag zoals die is begrepen.") SeriesSpecification specification,
        @Schema(description = "Naam van de regio of het gebied in de taal van de lezer.") String name,
        @Schema(description = "Of de cijfers zijn verzonnen.") boolean demonstration,
        @Schema(description = "Naam van de indicator in de taal van de lezer.") String indicatorName,
        @Schema(description = "Eenheid van de waarden.", examples = "proportion") String unit,
        @Schema(description = "Welke kant beter is volgens de catalogus: higher, lower of neutral.") String direction,
        @Schema(description = "Met minder punten zijn er geen grenzen.", examples = "8") int fewestPoints,
        @Schema(description = "Versie van de rekenkern.", examples = "0.1.0") String kernel,
        @Schema(description = "Wat de lezer eerst moet weten.") List<OutcomeFinding> findings,
        @Schema(description = "Wat de kaart laat zien, in de taal van de lezer.") String summary,
        @Schema(nullable = true, description = "Waarom er geen enkele waarde is; null als er een is.")
                RefusedControlChart refusal,
        @Schema(description = "Een kaart aan elke kant van een trendbreuk, op volgorde van tijd; leeg zonder waarden.")
                List<ControlChartPart> parts,
        @Schema(description = "Trendbreuken die de indicator raken binnen de getoonde perioden, op datum.")
                List<OutcomeBreak> breaks,
        @Schema(description = "De klok per id van een regio; leeg op de kalender.") Map<String, ContractClock> clocks,
        @Schema(description = "De publicaties waaruit de cijfers komen, in EDTF.", examples = "[\"2023-10\"]")
                List<String> vintages,
        @Schema(description = "Alle bronnen die worden aangehaald, met hun licentie.") List<SourceReference> sources,
        @Schema(description = "Moment van het antwoord, in UTC.") Instant generatedAt,
        @Schema(description = "Versie van het product.", examples = "0.1.0") String productVersion)
        implements SeriesAnswer {

    @Override
    public List<String> methods() {
        return parts.stream()
                .map(ControlChartPart::lines)
                .filter(DrawnControlChart.class::isInstance)
                .map(drawn -> ((DrawnControlChart) drawn).chart())
                .distinct()
                .toList();
    }
}
