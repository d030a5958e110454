package nl.regiospiegel.comparison.timeline.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.regiospiegel.comparison.answers.ContractClock;
import nl.regiospiegel.comparison.answers.FactsAnswer;
import nl.regiospiegel.comparison.answers.RegionInComparison;
import nl.regiospiegel.regions.answers.SourceReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Tijdlijnen naast elkaar, op één kalender of elk op de eigen klok.")
public record ComparedTimelines(
        @Schema(description = "De regio's, in de gevraagde volgorde.") List<RegionInComparison> regions,
        @Schema(
                        description = "De as van de tijd.",
                        enumeration = {"calendar", "event"})
                String axis,
        @Schema(description = "Alle gebeurtenissen, op datum.") List<ComparedEvent> events,
        @Schema(
                        description =
                                "De klok per id van een regio; leeg op de kalender. Een regio zonder bekende start heeft geen klok.")
                Map<String, ContractClock> clocks,
        @Schema(description = "Doorlooptijden tussen stappen.") List<LeadTimeAnswer> leadTimes,
        @Schema(description = "Alle bronnen die worden aangehaald.") List<SourceReference> sources,
        @Schema(description = "Moment van het antwoord, in UTC.") Instant generatedAt,
        @Schema(description = "Versie van het product.", examples = "0.1.0") String productVersion)
        implements FactsAnswer {}
