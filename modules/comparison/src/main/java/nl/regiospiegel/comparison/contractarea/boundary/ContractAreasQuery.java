package nl.regiospiegel.comparison.contractarea.boundary;

import jakarta.ws.rs.QueryParam;
import nl.regiospiegel.comparison.answers.IndicatorQuery;
import nl.regiospiegel.comparison.contractarea.control.ContractAreasParameters;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The query of a comparison of the contract areas of one region. */
public class ContractAreasQuery extends IndicatorQuery {

    @QueryParam("region")
    @Parameter(description = "Id van de regio.", required = true, example = "den-haag")
    private String region;

    @QueryParam("period")
    @Parameter(description = "De periode, zoals 2023HJ01 of 2023JJ00.", required = true, example = "2023HJ01")
    private String period;

    @QueryParam("confidence")
    @Parameter(
            description = "Betrouwbaarheid van de marge van elk verschil; zonder deze parameter 0.95.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"0.95", "0.998"}))
    private String confidence;

    ContractAreasParameters parameters() {
        return new ContractAreasParameters(indicator(), region, period, confidence, vintageAsOf());
    }
}
