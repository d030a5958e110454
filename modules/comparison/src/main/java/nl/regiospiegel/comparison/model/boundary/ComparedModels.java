package nl.regiospiegel.comparison.model.boundary;

import java.time.Instant;
import java.util.List;
import nl.regiospiegel.comparison.answers.FactsAnswer;
import nl.regiospiegel.comparison.answers.RegionInComparison;
import nl.regiospiegel.regions.answers.SourceReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Contractmodellen naast elkaar, kenmerk voor kenmerk.")
public record ComparedModels(
        @Schema(description = "De regio's, in de gevraagde volgorde.") List<RegionInComparison> regions,
        @Schema(description = "De kenmerken, in leesvolgorde.") List<ModelAttribute> attributes,
        @Schema(description = "Alle bronnen die worden aangehaald.") List<SourceReference> sources,
        @Schema(description = "Moment van het antwoord, in UTC.") Instant generatedAt,
        @Schema(description = "Versie van het product.", examples = "0.1.0") String productVersion)
        implements FactsAnswer {}
