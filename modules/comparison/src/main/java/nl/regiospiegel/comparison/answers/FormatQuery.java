package nl.regiospiegel.comparison.answers;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What every query that can be answered as a table has: in which form. */
public class FormatQuery {

    @QueryParam("format")
    @Parameter(
            description = "json of csv, waar een programma geen Accept kan meegeven.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"json", "csv"}))
    private String format;

    public final AskedFormat format() {
        return new AskedFormat(format);
    }
}
