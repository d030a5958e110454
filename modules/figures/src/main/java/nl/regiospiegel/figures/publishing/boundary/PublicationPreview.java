package nl.regiospiegel.figures.publishing.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.regiospiegel.figures.publishing.entity.FigureChange;
import nl.regiospiegel.figures.publishing.entity.Preview;
import nl.regiospiegel.regions.answers.SourceReference;
import nl.regiospiegel.regions.speaking.RegionId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "Wat anderen zouden zien als deze cijfers nu werden gepubliceerd. Er is niets ingediend of bewaard.")
public record PublicationPreview(
        @Schema(description = "Code van de indicator.", examples = "VERW-HA") String indicator,
        @Schema(description = "Soort periode: year, half-year of reference-date.", examples = "half-year")
                String periodKind,
        @Schema(description = "Code van de periode.", examples = "2023HJ01") String period,
        @Schema(
                        description =
                                "Voor wie: own (alleen de eigen regio), named (de genoemde regio's) of all (alle regio's).",
                        examples = "all")
                String visibility,
        @Schema(description = "De genoemde regio's; anders leeg.") List<String> regions,
        @Schema(description = "Aantallen van 1 tot deze drempel worden verborgen.", examples = "10") int threshold,
        @Schema(description = "Aantallen worden afgerond op een veelvoud hiervan: 1 (niet) of 5.", examples = "1")
                int rounding,
        @Schema(description = "Dag waarop de cijfers al openbaar werden; null als die niet is gegeven.")
                LocalDate publishedOn,
        @Schema(
                        description =
                                "Waarom dit nu niet in te dienen is: already-submitted (wacht op een beslissing) of nothing-to-publish (al zo gepubliceerd); null als het kan.")
                String obstacle,
        @Schema(
                        description =
                                "SHA-256 van wat anderen zouden zien. Blijft die gelijk, dan is dat wat er wordt gepubliceerd.")
                String contentHash,
        @Schema(
                        description =
                                "Hoeveel verborgen aantallen anderen al bijna weten uit wat eerder verscheen, wat hier ook verborgen wordt.")
                int unprotected,
        @Schema(description = "Hoeveel cijfers verborgen zouden zijn.") long hidden,
        @Schema(description = "Hoeveel cijfers andere regio's nu niet zien.") long newFigures,
        @Schema(description = "Hoeveel cijfers andere regio's nu anders zien.") long changedFigures,
        @Schema(description = "Hoeveel cijfers andere regio's nu al zo zien.") long unchangedFigures,
        @Schema(description = "De cijfers, op gebied en onderdeel.") List<PreviewedFigure> items,
        @Schema(description = "Altijd null: alle cijfers staan in één antwoord.") String next,
        Instant generatedAt,
        String productVersion,
        List<SourceReference> sources) {

    /** When it was answered, by which version and from which sources. */
    record Origin(Instant generatedAt, String productVersion, List<SourceReference> sources) {}

    static PublicationPreview of(Preview preview, LocalDate publishedOn, Origin origin) {
        var subject = preview.set().subject();
        var terms = preview.terms();
        return new PublicationPreview(
                subject.indicator().value(),
                subject.period().kind().code(),
                subject.period().code(),
                terms.grant().visibility().code(),
                terms.grant().regions().stream().map(RegionId::value).toList(),
                terms.rule().threshold(),
                terms.rule().rounding() ? 5 : 1,
                publishedOn,
                preview.obstacle().orElse(null),
                preview.set().contentHash(),
                preview.set().unprotected(),
                preview.hidden(),
                preview.count(FigureChange.NEW),
                preview.count(FigureChange.CHANGED),
                preview.count(FigureChange.UNCHANGED),
                preview.figures().stream().map(PreviewedFigure::of).toList(),
                null,
                origin.generatedAt(),
                origin.productVersion(),
                origin.sources());
    }
}
