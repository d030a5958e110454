package nl.regiospiegel.comparison.answers;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What every query about an indicator through time has: which periods, and along the calendar or a region's own clock. */
public class PeriodsQuery extends IndicatorQuery {

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

    @QueryParam("axis")
    @Parameter(
            description = "calendar: de kalender; event: elke regio op de eigen klok, met de gekozen gebeurtenis op 0.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"calendar", "event"}))
    private String axis;

    @QueryParam("event")
    @Parameter(
            description =
                    "De gebeurtenis waar elke klok op 0 staat: de start van het contract, de overdracht van cliënten, de dag waarop"
                            + " aanmeldingen overgaan, of de gunning. Zonder deze parameter contract-start.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"contract-start", "client-transfer", "intake-cut-over", "award"}))
    private String event;

    protected final String from() {
        return from;
    }

    protected final String to() {
        return to;
    }

    protected final String periodKind() {
        return periodKind;
    }

    protected final String axis() {
        return axis;
    }

    protected final String event() {
        return event;
    }
}
