package nl.regiospiegel.comparison.answers;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What every query about one indicator has. */
public class IndicatorQuery extends ComparisonQuery {

    @QueryParam("indicator")
    @Parameter(description = "Code van de indicator; hoofdletters tellen.", required = true, example = "VERW-HA")
    private String indicator;

    protected final String indicator() {
        return indicator;
    }
}
