package nl.regiospiegel.figures.fetching.boundary;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Only these codes of a dimension. */
@Schema(description = "Alleen deze codes van een onderdeel van de tabel.")
public record AskedFilter(
        @Schema(description = "Naam van het onderdeel, zoals CBS die geeft.", examples = "VerwijzerJeugdzorg")
                String dimension,
        @Schema(description = "Codes; een sterretje achteraan betekent: alles wat zo begint.") List<String> codes) {}
