package nl.regiospiegel.comparison.funnel.boundary;

import jakarta.ws.rs.QueryParam;
import nl.regiospiegel.comparison.answers.IndicatorQuery;
import nl.regiospiegel.comparison.funnel.control.FunnelParameters;
import org.eclipse.microprofile.openapi.annotations.enums.Explode;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The query of a funnel. */
public class FunnelQuery extends IndicatorQuery {

    @QueryParam("period")
    @Parameter(description = "Eén jaar of halfjaar, zoals 2023JJ00 of 2023HJ01.", required = true, example = "2023HJ01")
    private String period;

    @QueryParam("level")
    @Parameter(
            description =
                    "municipality: alle gemeenten; youth-region: alle jeugdregio's. Zonder deze parameter gemeenten.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"municipality", "youth-region"}))
    private String level;

    @QueryParam("regions")
    @Parameter(
            description = "Ids van regio's waarvan de gebieden een merk krijgen, met komma's ertussen.",
            required = true,
            explode = Explode.FALSE,
            schema =
                    @Schema(
                            type = SchemaType.ARRAY,
                            implementation = String.class,
                            examples = "[\"den-haag\", \"mvs\", \"leidse-regio\"]"))
    private String regions;

    @QueryParam("benchmark")
    @Parameter(
            description =
                    "Code van het gebied waarvan de waarde het midden is; zonder deze parameter alle gebieden samen.",
            example = "NL01")
    private String benchmark;

    FunnelParameters parameters() {
        return new FunnelParameters(indicator(), period, level, regions, benchmark, vintageAsOf());
    }
}
