package nl.regiospiegel.comparison.sidebyside.boundary;

import jakarta.ws.rs.QueryParam;
import nl.regiospiegel.comparison.answers.ComparisonQuery;
import nl.regiospiegel.comparison.sidebyside.control.SideBySideParameters;
import org.eclipse.microprofile.openapi.annotations.enums.Explode;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The query of regions side by side. */
public class SideBySideQuery extends ComparisonQuery {

    @QueryParam("regions")
    @Parameter(
            description = "Ids van twee of drie regio's, met komma's ertussen.",
            required = true,
            explode = Explode.FALSE,
            schema =
                    @Schema(
                            type = SchemaType.ARRAY,
                            implementation = String.class,
                            examples = "[\"den-haag\", \"mvs\"]"))
    private String regions;

    @QueryParam("indicators")
    @Parameter(
            description =
                    "Codes van indicatoren of van groepen, zoals VERW-HA of referral; zonder deze parameter alle waarop regio's worden"
                            + " vergeleken.",
            explode = Explode.FALSE,
            schema =
                    @Schema(
                            type = SchemaType.ARRAY,
                            implementation = String.class,
                            examples = "[\"referral\", \"GEB-JH\"]"))
    private String indicators;

    @QueryParam("period")
    @Parameter(
            description =
                    "Eén jaar of halfjaar voor alle rijen. Zonder deze parameter heeft elke rij de laatste periode waarover twee regio's"
                            + " een cijfer hebben.",
            example = "2023HJ01")
    private String period;

    @QueryParam("axis")
    @Parameter(
            description =
                    "calendar: elke rij één periode; event: elke regio op de eigen klok, op het laatste moment waarop twee regio's een"
                            + " cijfer hebben buiten de invoering. Niet samen met period.",
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

    SideBySideParameters parameters() {
        return new SideBySideParameters(regions, indicators, axis, event, period, vintageAsOf());
    }
}
