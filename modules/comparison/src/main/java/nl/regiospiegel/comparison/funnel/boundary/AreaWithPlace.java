package nl.regiospiegel.comparison.funnel.boundary;

import java.math.BigDecimal;
import java.util.List;
import nl.regiospiegel.comparison.answers.FigureOrigin;
import nl.regiospiegel.comparison.answers.PlainNumber;
import nl.regiospiegel.comparison.funnel.entity.AreaInFunnel;
import nl.regiospiegel.regions.speaking.RegionId;
import nl.regiospiegel.statistics.decision.Decision;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Een gebied in de trechter.")
public record AreaWithPlace(
        @Schema(description = "Code van het gebied.", examples = "GM0518") String area,
        @Schema(description = "Naam van het gebied.") String name,
        @Schema(description = "Ids van de gevraagde regio's waar het bij hoort; leeg zonder merk.")
                List<String> regions,
        @Schema(description = "Of het cijfer is verzonnen.") boolean demonstration,
        @Schema(description = "Teller.") BigDecimal numerator,
        @Schema(description = "Noemer.") BigDecimal denominator,
        @Schema(description = "De waarde in de eenheid van de indicator; een aandeel is van 0 tot 1.") double value,
        @Schema(
                        description = "Waar het ligt bij de grenzen van 95 procent; op een grens is within.",
                        enumeration = {"within", "above", "below"})
                String standing95,
        @Schema(
                        description = "Waar het ligt bij de grenzen van 99,8 procent; op een grens is within.",
                        enumeration = {"within", "above", "below"})
                String standing998,
        @Schema(description = "De grenzen bij de noemer van dit gebied.") FunnelCurvePoint limits,
        @Schema(description = "provisional, further-provisional, definitive, revised of unknown.") String status,
        @Schema(description = "Wanneer het cijfer is gepubliceerd, in EDTF.", examples = "2023-10") String vintage,
        @Schema(
                        nullable = true,
                        description = "Id van de regio die dit cijfer zelf publiceerde; null bij een landelijk cijfer.")
                String publishedBy,
        @Schema(description = "Ids van de bronnen.") List<String> sources) {

    static AreaWithPlace of(AreaInFunnel area) {
        var place = area.place();
        var origin = FigureOrigin.of(place.figure());
        return new AreaWithPlace(
                place.area().code().value(),
                place.area().name(),
                place.regions().stream().map(RegionId::value).toList(),
                place.area().demonstration(),
                PlainNumber.of(area.counts().numerator()),
                PlainNumber.of(area.counts().denominator()),
                area.value(),
                standing(area.at95()),
                standing(area.at998()),
                FunnelCurvePoint.of(area.limits()),
                origin.status(),
                origin.vintage(),
                origin.publishedBy(),
                origin.sources());
    }

    private static String standing(Decision decision) {
        return switch (decision) {
            case HIGHER -> "above";
            case LOWER -> "below";
            case SIMILAR -> "within";
        };
    }
}
