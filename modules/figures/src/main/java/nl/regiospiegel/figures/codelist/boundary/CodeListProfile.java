package nl.regiospiegel.figures.codelist.boundary;

import java.time.Instant;
import java.util.List;
import nl.regiospiegel.regions.answers.SourceReference;
import nl.regiospiegel.regions.answers.Stamp;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Eén codelijst met al haar codes. De velden zijn die van CodeList.")
public record CodeListProfile(
        String id,
        String name,
        String publisher,
        @Schema(description = "Waar zij staat; null als er geen adres is.") String url,
        @Schema(description = "Uitsplitsing waarvoor de lijst dient; anders null.") String dimension,
        @Schema(description = "Id van de lijst waarop de codes worden afgebeeld; anders null.") String mapsTo,
        String note,
        int size,
        List<StatedCode> codes,
        Instant generatedAt,
        String productVersion,
        List<SourceReference> sources) {

    static CodeListProfile of(StatedCodeList list, List<StatedCode> codes, Stamp stamp, List<SourceReference> sources) {
        return new CodeListProfile(
                list.id(),
                list.name(),
                list.publisher(),
                list.url(),
                list.dimension(),
                list.mapsTo(),
                list.note(),
                list.size(),
                codes,
                stamp.generatedAt(),
                stamp.getProductVersion(),
                sources);
    }
}
