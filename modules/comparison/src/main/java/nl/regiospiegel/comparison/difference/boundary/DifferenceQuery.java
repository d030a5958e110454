package nl.regiospiegel.comparison.difference.boundary;

import jakarta.ws.rs.QueryParam;
import nl.regiospiegel.comparison.answers.IndicatorQuery;
import nl.regiospiegel.comparison.difference.control.DifferenceParameters;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The query of a comparison of two. */
public class DifferenceQuery extends IndicatorQuery {

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

    DifferenceParameters parameters() {
        return new DifferenceParameters(indicator(), period, a, b, confidence, vintageAsOf());
    }
}
