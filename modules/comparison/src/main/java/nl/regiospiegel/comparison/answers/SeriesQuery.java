package nl.regiospiegel.comparison.answers;

import jakarta.ws.rs.QueryParam;
import nl.regiospiegel.comparison.series.control.SeriesParameters;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The query of an answer about one series. */
public class SeriesQuery extends PeriodsQuery {

    @QueryParam("region")
    @Parameter(
            description = "Id van een regio, of code van een land, landsdeel, provincie, jeugdregio of gemeente.",
            required = true,
            example = "den-haag")
    private String region;

    public final SeriesParameters parameters() {
        return new SeriesParameters(indicator(), region, from(), to(), periodKind(), axis(), event(), vintageAsOf());
    }
}
