package nl.regiospiegel.comparison.contractarea.boundary;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "De contractgebieden van één opdrachtnemer. Hun cijfers worden nooit opgeteld.")
public record ContractorAreas(
        @Schema(nullable = true, description = "Id van de opdrachtnemer; null als geen bron zegt wie dat is.")
                String contractor,
        @Schema(nullable = true, description = "Naam van de opdrachtnemer; null als geen bron zegt wie dat is.")
                String name,
        @Schema(description = "De gebieden, in de volgorde van de regio.") List<ContractAreaLevel> areas) {}
