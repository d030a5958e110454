package nl.regiospiegel.comparison.outcome.boundary;

import jakarta.ws.rs.QueryParam;
import nl.regiospiegel.comparison.answers.IndicatorQuery;
import nl.regiospiegel.comparison.outcome.control.OutcomeParameters;
import org.eclipse.microprofile.openapi.annotations.enums.Explode;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The query of a comparison of outcomes. */
public class OutcomeQuery extends IndicatorQuery {

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
                    "Waarmee wordt vergeleken; zonder deze parameter met niets. Een gebied (NL01), een andere regio (region:mvs), gekozen"
                            + " gebieden samen (peers:GM0344,GM0363), de tien gebieden die het meest op de regio lijken (similar:10,"
                            + " met eigen gewichten similar:10:CTX-EEN=2,CTX-ARM=1) of het doel van het contract (target).",
            example = "NL01")
    private String benchmark;

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

    @QueryParam("confidence")
    @Parameter(
            description =
                    "Betrouwbaarheid van lower en upper; zonder deze parameter 0.95. limits geeft altijd beide marges.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"0.95", "0.998"}))
    private String confidence;

    @QueryParam("prices")
    @Parameter(
            description =
                    "real: bedragen van verschillende jaren in prijzen van één jaar; een jaar zonder prijsindex is een weigering. nominal:"
                            + " elk bedrag in prijzen van het eigen jaar. Zonder deze parameter real. Zegt niets over andere"
                            + " indicatoren.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"real", "nominal"}))
    private String prices;

    @QueryParam("standardise")
    @Parameter(
            description =
                    "age: elk cijfer zoals het zou zijn met de leeftijden van één vaste landelijke bevolking. Zonder leeftijdsklassen is"
                            + " dat de weigering no-strata.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"age"}))
    private String standardise;

    OutcomeParameters parameters() {
        return new OutcomeParameters(
                indicator(), regions, benchmark, from, to, periodKind, axis, event, vintageAsOf(), prices, standardise);
    }

    AskedConfidence confidence() {
        return new AskedConfidence(confidence);
    }
}
