package nl.regiospiegel.comparison.funnel.boundary;

import java.util.List;
import java.util.Locale;
import nl.regiospiegel.comparison.funnel.entity.LeftOutArea;
import nl.regiospiegel.regions.speaking.RegionId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Een gebied zonder plaats in de trechter, en waarom.")
public record AreaWithoutPlace(
        @Schema(description = "Code van het gebied.", examples = "GM0518") String area,
        @Schema(description = "Naam van het gebied.") String name,
        @Schema(description = "Ids van de gevraagde regio's waar het bij hoort; leeg zonder merk.")
                List<String> regions,
        @Schema(description = "Of het gebied is verzonnen.") boolean demonstration,
        @Schema(description = "Vaste code; uitgelegd in docs/methods/refusals.md.", examples = "no-figure")
                String refusalCode,
        @Schema(description = "De reden in de taal van de lezer.") String message) {

    static AreaWithoutPlace of(LeftOutArea left, Locale locale) {
        var place = left.place();
        return new AreaWithoutPlace(
                place.area().code().value(),
                place.area().name(),
                place.regions().stream().map(RegionId::value).toList(),
                place.area().demonstration(),
                left.reason().code().code(),
                left.reason().message(locale));
    }
}
