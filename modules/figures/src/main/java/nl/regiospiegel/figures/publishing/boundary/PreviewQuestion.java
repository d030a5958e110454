package nl.regiospiegel.figures.publishing.boundary;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import nl.regiospiegel.figures.publishing.boundary.NewPublications.NewSet;
import nl.regiospiegel.regions.rules.Fault;
import nl.regiospiegel.regions.rules.InvalidInput;
import org.eclipse.microprofile.openapi.annotations.enums.Explode;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Of which set others' view is asked, as the address says it. */
public class PreviewQuestion {

    @Parameter(
            description = "Code van de indicator, zoals VERW-HA; hoofdletters tellen.",
            required = true,
            example = "VERW-HA")
    @QueryParam("indicator")
    private String indicator;

    @Parameter(description = "Code van de periode.", required = true, example = "2023HJ01")
    @QueryParam("period")
    private String period;

    @Parameter(
            description =
                    "Voor wie: own (alleen de eigen regio), named (de regio's in regions) of all (alle regio's); zonder deze parameter all.")
    @QueryParam("visibility")
    private String visibility;

    @Parameter(description = "Ids van regio's bij named, met komma's ertussen.", explode = Explode.FALSE)
    @QueryParam("regions")
    private String regions;

    @Parameter(description = "De dag waarop de cijfers al openbaar werden; dan in de stand van die dag.")
    @QueryParam("publishedOn")
    private String publishedOn;

    NewPublications asked() {
        return new NewPublications(
                List.of(new NewSet(indicator, period)),
                visibility == null ? "all" : visibility,
                regions == null ? List.of() : List.of(regions.split(",")),
                publishedOn,
                null,
                null);
    }

    /** The same faults where they stand in the address. */
    static InvalidInput asked(InvalidInput inBody) {
        return new InvalidInput(inBody.faults().stream()
                .map(fault -> Fault.inQuery(parameter(fault), fault.code(), fault.detail()))
                .toList());
    }

    private static String parameter(Fault fault) {
        return switch (fault.pointer()) {
            case "/sets/0", "/sets/0/period" -> "period";
            case "/sets/0/indicator" -> "indicator";
            default -> fault.name();
        };
    }
}
