package nl.regiospiegel.figures.codelist.boundary;

import nl.regiospiegel.figures.codelist.entity.CodeList;
import nl.regiospiegel.regions.language.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "CodeList", description = "Een codelijst van een standaard, of van het product zelf.")
public record StatedCodeList(
        @Schema(examples = "JZ588") String id,
        String name,
        @Schema(description = "Wie de lijst beheert.") String publisher,
        @Schema(description = "Waar zij staat; null als er geen adres is.") String url,
        @Schema(description = "De uitsplitsing waarvoor zij dient: referrer, care-form, age, end-reason; anders null.")
                String dimension,
        @Schema(description = "Id van de lijst waarop de codes worden afgebeeld; anders null.") String mapsTo,
        @Schema(description = "Wat u verder moet weten; anders null.") String note,
        @Schema(description = "Hoeveel codes zij heeft.") int size) {

    static StatedCodeList of(CodeList list, Language language) {
        return new StatedCodeList(
                list.id(),
                language.choose(list.name().nl(), list.name().en()),
                list.publisher(),
                list.url(),
                list.dimension() == null ? null : list.dimension().code(),
                list.mapsTo(),
                list.note() == null
                        ? null
                        : language.choose(list.note().nl(), list.note().en()),
                list.entries().size());
    }
}
