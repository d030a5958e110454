package nl.regiospiegel.comparison.difference.boundary;

import jakarta.ws.rs.QueryParam;
import nl.regiospiegel.comparison.answers.AskedFormat;
import nl.regiospiegel.comparison.difference.control.DifferenceParameters;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The query of a comparison of two. */
public class DifferenceQuery {

    @QueryParam("indicator")
    @Parameter(description = "Code van de indicator; hoofdletters tellen.", required = true, example = "VERW-HA")
    private String indicator;

    @QueryParam("period")
    @Parameter(description = "De periode, zoals 2023HJ01 of 2023JJ00.", required = true, example = "2023HJ01")
    private String period;

    @QueryParam("a")
    @Parameter(
            description = "Id van een regio, of code van een land, landsdeel, provincie, jeugdregio of gemeente.",
            required = true,
            example = "den-haag")
    private String a;

    @QueryParam("b")
    @Parameter(description = "Waarmee a wordt vergeleken; zoals a.", required = true, example = "NL01")
    private String b;

    @QueryParam("confidence")
    @Parameter(
            description = "Betrouwbaarheid van de marge van het verschil; zonder deze parameter 0.95.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"0.95", "0.998"}))
    private String confidence;

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

    DifferenceParameters parameters() {
        return new DifferenceParameters(indicator, period, a, b, confidence, vintageAsOf);
    }

    AskedFormat format() {
        return new AskedFormat(format);
    }
}
