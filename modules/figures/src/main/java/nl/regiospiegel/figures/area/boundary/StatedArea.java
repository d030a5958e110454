package nl.regiospiegel.figures.area.boundary;

import java.time.LocalDate;
import nl.regiospiegel.figures.area.entity.Area;
import nl.regiospiegel.regions.language.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Area", description = "Een gebied waarover cijfers gaan.")
public record StatedArea(
        @Schema(description = "Code zoals CBS die schrijft.", examples = "GM0518") String code,
        String name,
        @Schema(
                        description = "Soort gebied: country, part-of-country, province, youth-region of municipality.",
                        examples = "municipality")
                String kind,
        String kindName,
        @Schema(description = "Eerste dag; null als geen bron die geeft.") LocalDate validFrom,
        @Schema(description = "Eerste dag waarop het niet meer bestaat; null zolang het bestaat.") LocalDate validTo,
        @Schema(description = "Code van de jeugdregio op de gevraagde dag; null als die niet bekend is.")
                String youthRegion,
        @Schema(description = "Of het gebied is verzonnen om het product te laten zien.") boolean demonstration) {

    static StatedArea of(Area area, Language language) {
        return new StatedArea(
                area.code().value(),
                area.name(),
                area.kind().code(),
                area.kind().name(language.getLocale()),
                area.validFrom(),
                area.validTo(),
                area.youthRegion() == null ? null : area.youthRegion().value(),
                area.demonstration());
    }
}
