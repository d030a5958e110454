package nl.regiospiegel.comparison.trend.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.answers.ContractClock;
import nl.regiospiegel.comparison.answers.OutcomeBreak;
import nl.regiospiegel.comparison.answers.OutcomeFinding;
import nl.regiospiegel.comparison.answers.PlottedPoint;
import nl.regiospiegel.comparison.answers.PlottedRun;
import nl.regiospiegel.comparison.answers.SeriesAnswer;
import nl.regiospiegel.comparison.answers.SeriesSpecification;
import nl.regiospiegel.regions.answers.SourceReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Eén reeks en waar zij heen gaat, met alles wat de lezer erbij moet weten.")
public record ComparedTrend(
        @Schema(description = "De vraag zoals die is begrepen.") SeriesSpecification specification,
        @Schema(description = "Naam van de regio of het gebied in de taal van de lezer.") String name,
        @Schema(description = "Of de cijfers zijn verzonnen.") boolean demonstration,
        @Schema(description = "Naam van de indicator in de taal van de lezer.") String indicatorName,
        @Schema(description = "Eenheid van de waarden.", examples = "proportion") String unit,
        @Schema(description = "Welke kant beter is volgens de catalogus: higher, lower of neutral.") String direction,
        @Schema(description = "Versie van de rekenkern.", examples = "0.1.0") String kernel,
        @Schema(description = "Wat de lezer eerst moet weten.") List<OutcomeFinding> findings,
        @Schema(description = "De laatste vijf punten op een rij.") TrendAnswer recent,
        @Schema(description = "Alles sinds de laatste trendbreuk.") TrendAnswer longer,
        @Schema(description = "Elke periode van de eerste tot de laatste, met een waarde of een weigering.")
                List<PlottedPoint> points,
        @Schema(description = "De stukken waarbinnen een lijn mag worden getrokken, op volgorde van tijd.")
                List<PlottedRun> runs,
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
        return Stream.of(recent, longer)
                .filter(FoundTrend.class::isInstance)
                .map(found -> ((FoundTrend) found).method())
                .distinct()
                .toList();
    }
}
