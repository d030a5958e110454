package nl.regiospiegel.comparison.answers;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.Explode;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What every query about facts of regions has: of which regions, and in which form. */
public class FactsQuery extends FormatQuery {

    @QueryParam("regions")
    @Parameter(
            description = "Ids van regio's, met komma's ertussen.",
            required = true,
            explode = Explode.FALSE,
            schema =
                    @Schema(
                            type = SchemaType.ARRAY,
                            implementation = String.class,
                            examples = "[\"den-haag\", \"mvs\", \"leidse-regio\"]"))
    private String regions;

    public final String regions() {
        return regions;
    }
}
