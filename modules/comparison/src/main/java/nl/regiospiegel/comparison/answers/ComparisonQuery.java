package nl.regiospiegel.comparison.answers;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What every query of a comparison has: what was known when, and in which form. */
public class ComparisonQuery extends FormatQuery {

    @QueryParam("vintageAsOf")
    @Parameter(
            description = "Alleen wat op deze dag was gepubliceerd; zonder deze parameter het laatste.",
            schema = @Schema(type = SchemaType.STRING, format = "date"),
            example = "2024-01-31")
    private String vintageAsOf;

    protected final String vintageAsOf() {
        return vintageAsOf;
    }
}
