package nl.regiospiegel.comparison.answers;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What every query about an indicator has: which one, what was known when, and in which form. */
public class IndicatorQuery {

    @QueryParam("indicator")
    @Parameter(description = "Code van de indicator; hoofdletters tellen.", required = true, example = "VERW-HA")
    private String indicator;

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

    protected final String indicator() {
        return indicator;
    }

    protected final String vintageAsOf() {
        return vintageAsOf;
    }

    public final AskedFormat format() {
        return new AskedFormat(format);
    }
}
