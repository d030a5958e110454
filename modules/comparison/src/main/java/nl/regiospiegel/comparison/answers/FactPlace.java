package nl.regiospiegel.comparison.answers;

import java.util.List;
import java.util.stream.Stream;
import nl.regiospiegel.regions.source.entity.Citation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "De plaats in een bron waar een feit staat.")
public record FactPlace(
        @Schema(description = "Id van de bron; samen met de regio te vinden in sources van het antwoord.")
                String source,
        @Schema(description = "Alinea of bladzijde.") String locator) {

    public static List<FactPlace> of(Stream<Citation> citations) {
        return citations
                .distinct()
                .map(citation -> new FactPlace(citation.source(), citation.locator()))
                .toList();
    }

    /** The ids of the sources, each once. */
    public static List<String> sources(List<FactPlace> places) {
        return places.stream().map(FactPlace::source).distinct().toList();
    }
}
