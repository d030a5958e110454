package nl.regiospiegel.comparison.answers;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What every query of a comparison has: what was known when, and in which form. */
public class ComparisonQuery {

    @QueryParam("vintageAsOf")
    @Parameter(
            description = "Alleen wat op deze dag was gepubliceerd; zonder deze parameter het laatste.",
            schema = @Schema(type = SchemaType.STRING, format = "date"),
            example = "2024-01-31")
    private String vintageAsOf;

    @QueryParam("format")
    @Parameter(
            description = "json of csv, waar een programma geen Accept kan meegeven.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"json", "csv"}))
    private String format;

    protected final String vintageAsOf() {
        return vintageAsOf;
    }

    public final AskedFormat format() {
        return new AskedFormat(format);
    }
}
