package nl.regiospiegel.comparison.answers;

import jakarta.ws.rs.QueryParam;
import nl.regiospiegel.comparison.series.control.SeriesParameters;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The query of an answer about one series. */
public class SeriesQuery extends IndicatorQuery {

    @QueryParam("region")
    @Parameter(
            description = "Id van een regio, of code van een land, landsdeel, provincie, jeugdregio of gemeente.",
            required = true,
            example = "den-haag")
    private String region;

    @QueryParam("from")
    @Parameter(description = "Eerste periode, zoals 2021HJ01 of 2021JJ00.", example = "2021HJ01")
    private String from;

    @QueryParam("to")
    @Parameter(description = "Laatste periode, zoals 2023HJ02 of 2023JJ00.", example = "2023HJ02")
    private String to;

    @QueryParam("periodKind")
    @Parameter(
            description =
                    "year of half-year, nooit beide. Zonder deze parameter halfjaren als daarover cijfers zijn, en anders jaren.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"year", "half-year"}))
    private String periodKind;

    public final SeriesParameters parameters() {
        return new SeriesParameters(indicator(), region, from, to, periodKind, vintageAsOf());
    }
}
