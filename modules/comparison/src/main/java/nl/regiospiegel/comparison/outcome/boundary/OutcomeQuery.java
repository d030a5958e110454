package nl.regiospiegel.comparison.outcome.boundary;

import jakarta.ws.rs.QueryParam;
import nl.regiospiegel.comparison.answers.PeriodsQuery;
import nl.regiospiegel.comparison.outcome.control.OutcomeParameters;
import org.eclipse.microprofile.openapi.annotations.enums.Explode;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The query of a comparison of outcomes. */
public class OutcomeQuery extends PeriodsQuery {

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
                indicator(),
                regions,
                benchmark,
                from(),
                to(),
                periodKind(),
                axis(),
                event(),
                vintageAsOf(),
                prices,
                standardise);
    }

    AskedConfidence confidence() {
        return new AskedConfidence(confidence);
    }
}
