package nl.regiospiegel.comparison.contractarea.boundary;

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
import nl.regiospiegel.comparison.contractarea.control.AskContractAreas;
import nl.regiospiegel.regions.language.Language;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The contract areas of one region, as JSON or as a table. */
@RequestScoped
@Path("comparisons/contract-areas")
@RolesAllowed({"reader", "editor", "approver", "administrator"})
@Tag(name = "Vergelijkingen")
public class ContractAreaComparisonsResource {

    @Inject
    private AskContractAreas areas;

    @Inject
    private AnsweringContractAreas answering;

    @Inject
    private Language language;

    @GET
    @Transactional
    @Produces({MediaType.APPLICATION_JSON, AnswerForm.CSV_TYPE})
    @Operation(
            operationId = "compareContractAreas",
            summary = "Zet de contractgebieden van één regio naast elkaar",
            description =
                    "De waarde van elk gebied, per opdrachtnemer, en het oordeel en verschil van elke twee. Zijn er geen cijfers per"
                            + " contractgebied gepubliceerd, dan is het antwoord een weigering met de reden.")
    @APIResponse(
            responseCode = "200",
            description = "De gebieden, of waarom zij niet te vergelijken zijn.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ComparedContractAreas.class)),
                @Content(
                        mediaType = AnswerForm.CSV_TYPE,
                        schema =
                                @Schema(
                                        type = SchemaType.STRING,
                                        description = "RFC 4180, één rij per gebied en daarna één per paar."))
            })
    public Response compare(@BeanParam ContractAreasQuery query, @Context HttpHeaders headers) {
        var asked = new AskedParameters(language);
        var form = query.format().form(asked, headers);
        return form.of(answering.answer(areas.answer(query.parameters(), asked)), ContractAreasTable::of);
    }
}
