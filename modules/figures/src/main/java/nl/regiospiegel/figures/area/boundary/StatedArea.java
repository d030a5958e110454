package nl.regiospiegel.figures.area.boundary;

import java.time.LocalDate;
import java.util.List;
import nl.regiospiegel.figures.area.entity.Area;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.area.entity.AreaKind;
import nl.regiospiegel.regions.language.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Area", description = "Een gebied waarover cijfers gaan.")
public record StatedArea(
        @Schema(description = "Code zoals CBS die schrijft.", examples = "GM0518") String code,
        String name,
        @Schema(
                        description = "Soort gebied: country, part-of-country, province, youth-region, municipality,"
                                + " neighbourhood of contract-area.",
                        examples = "municipality")
                String kind,
        String kindName,
        @Schema(description = "Eerste dag; null als geen bron die geeft.") LocalDate validFrom,
        @Schema(description = "Eerste dag waarop het niet meer bestaat; null zolang het bestaat.") LocalDate validTo,
        @Schema(description = "Code van de gemeente waarin de wijk ligt; null bij andere gebieden.")
                String municipality,
        @Schema(description = "Code van de jeugdregio op de gevraagde dag; null als die niet bekend is.")
                String youthRegion,
        @Schema(description = "Code van de provincie op de gevraagde dag; null als die niet bekend is.")
                String province,
        @Schema(description = "Code van het landsdeel op de gevraagde dag; null als dat niet bekend is.")
                String partOfCountry,
        @Schema(description = "Codes van de gebieden die in dit gebied zijn opgegaan.") List<String> predecessors,
        @Schema(description = "Codes van de gebieden waarin dit gebied is opgegaan.") List<String> successors,
        @Schema(description = "Of het gebied is verzonnen om het product te laten zien.") boolean demonstration) {

    static StatedArea of(Area area, Language language) {
        return new StatedArea(
                area.code().value(),
                area.name(),
                area.kind().code(),
                area.kind().name(language.getLocale()),
                area.validity().from(),
                area.validity().to(),
                area.code().municipality().map(AreaCode::value).orElse(null),
                parent(area, AreaKind.YOUTH_REGION),
                parent(area, AreaKind.PROVINCE),
                parent(area, AreaKind.PART_OF_COUNTRY),
                codes(area.validity().predecessors()),
                codes(area.validity().successors()),
                area.demonstration());
    }

    private static String parent(Area area, AreaKind kind) {
        return area.parent(kind).map(AreaCode::value).orElse(null);
    }

    private static List<String> codes(List<AreaCode> areas) {
        return areas.stream().map(AreaCode::value).toList();
    }
}
