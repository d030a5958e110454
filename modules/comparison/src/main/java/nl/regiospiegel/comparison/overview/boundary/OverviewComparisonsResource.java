package nl.regiospiegel.comparison.overview.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.regiospiegel.comparison.answers.AnswerForm;
import nl.regiospiegel.comparison.choice.control.AskedParameters;
import nl.regiospiegel.comparison.overview.control.AskOverview;
import nl.regiospiegel.regions.language.Language;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Many indicators of a few regions beside one benchmark, as JSON or as a table. */
@RequestScoped
@Path("comparisons/overview")
@RolesAllowed({"reader", "editor", "approver", "administrator"})
@Tag(name = "Vergelijkingen")
public class OverviewComparisonsResource {

    @Inject
    private AskOverview overviews;

    @Inject
    private AnsweringOverviews answering;

    @Inject
    private Language language;

    @GET
    @Transactional
    @Produces({MediaType.APPLICATION_JSON, AnswerForm.CSV_TYPE})
    @Operation(
            operationId = "compareOverview",
            summary = "Zet veel indicatoren van een paar regio's naast een vergelijkingsgebied",
            description =
                    "Elke rij is een indicator over één periode, elke cel een regio: de waarde met marges, het oordeel, en wat daarvan"
                            + " overblijft na de correctie voor alle oordelen samen, en de recente trend. Wie veel vragen stelt, vindt door toeval altijd"
                            + " wat. Er is geen ranglijst en geen totaalcijfer.")
    @APIResponse(
            responseCode = "200",
            description = "De rijen, met wat de lezer eerst moet weten.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ComparedOverview.class)),
                @Content(
                        mediaType = AnswerForm.CSV_TYPE,
                        schema =
                                @Schema(
                                        type = SchemaType.STRING,
                                        description = "RFC 4180, één rij per indicator en regio."))
            })
    public Response compare(@BeanParam OverviewQuery query, @Context HttpHeaders headers) {
        var asked = new AskedParameters(language);
        var form = query.format().form(asked, headers);
        return form.of(answering.answer(overviews.answer(query.parameters(), asked)), OverviewTable::of);
    }
}
