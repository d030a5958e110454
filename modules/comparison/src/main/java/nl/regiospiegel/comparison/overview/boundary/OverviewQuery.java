package nl.regiospiegel.comparison.overview.boundary;

import jakarta.ws.rs.QueryParam;
import nl.regiospiegel.comparison.answers.ComparisonQuery;
import nl.regiospiegel.comparison.overview.control.OverviewParameters;
import org.eclipse.microprofile.openapi.annotations.enums.Explode;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The query of an overview. */
public class OverviewQuery extends ComparisonQuery {

    @QueryParam("regions")
    @Parameter(
            description = "Ids van regio's, met komma's ertussen.",
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
                    "Waarmee elke regio wordt vergeleken; zonder deze parameter het land. Een gebied (NL01), een andere regio (region:mvs),"
                            + " gekozen gebieden samen (peers:GM0344,GM0363), de tien gebieden die het meest op de regio lijken"
                            + " (similar:10) of het doel van het contract (target). Bij similar en target heeft elke regio haar eigen.",
            example = "NL01")
    private String benchmark;

    @QueryParam("period")
    @Parameter(
            description =
                    "Eén jaar of halfjaar voor alle rijen. Zonder deze parameter heeft elke rij de laatste periode waarover het"
                            + " vergelijkingsgebied en een regio een cijfer hebben.",
            example = "2023HJ01")
    private String period;

    @QueryParam("indicators")
    @Parameter(
            description =
                    "Codes van indicatoren of van groepen, zoals VERW-HA of referral: alleen hun rijen worden getoond. De correctie"
                            + " blijft over alle oordelen gaan.",
            explode = Explode.FALSE,
            schema =
                    @Schema(
                            type = SchemaType.ARRAY,
                            implementation = String.class,
                            examples = "[\"referral\", \"GEB-JH\"]"))
    private String indicators;

    @QueryParam("axis")
    @Parameter(
            description =
                    "calendar: elke rij één periode; event: elke regio op de eigen klok, op het laatste moment waarop zo veel mogelijk"
                            + " regio's samen een cijfer hebben buiten de invoering, met een cijfer van de vergelijking in dezelfde"
                            + " kalenderperiode. Niet samen met period.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"calendar", "event"}))
    private String axis;

    @QueryParam("event")
    @Parameter(
            description = "De gebeurtenis waar elke klok op 0 staat. Zonder deze parameter contract-start.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"contract-start", "client-transfer", "intake-cut-over", "award"}))
    private String event;

    OverviewParameters parameters() {
        return new OverviewParameters(regions, benchmark, period, indicators, axis, event, vintageAsOf());
    }
}
