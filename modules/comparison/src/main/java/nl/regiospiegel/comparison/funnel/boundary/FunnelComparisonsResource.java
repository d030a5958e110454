package nl.regiospiegel.comparison.funnel.boundary;

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
import nl.regiospiegel.comparison.funnel.control.AskFunnel;
import nl.regiospiegel.regions.language.Language;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One indicator in all areas of one kind around one value, as JSON or as a table. */
@RequestScoped
@Path("comparisons/funnels")
@RolesAllowed({"reader", "editor", "approver", "administrator"})
@Tag(name = "Vergelijkingen")
public class FunnelComparisonsResource {

    @Inject
    private AskFunnel funnels;

    @Inject
    private AnsweringFunnels answering;

    @Inject
    private Language language;

    @GET
    @Transactional
    @Produces({MediaType.APPLICATION_JSON, AnswerForm.CSV_TYPE})
    @Operation(
            operationId = "compareInFunnel",
            summary = "Zet alle gemeenten of jeugdregio's in een trechter",
            description =
                    "Zegt of gebieden meer verschillen dan door toeval, en waar die van de gevraagde regio's liggen. Er is geen"
                            + " ranglijst: gebieden staan op volgorde van code. Wie geen aantallen heeft, staat apart met de reden.")
    @APIResponse(
            responseCode = "200",
            description = "De trechter of de reden waarom die er niet is, met alles wat de lezer erbij moet weten.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ComparedFunnel.class)),
                @Content(
                        mediaType = AnswerForm.CSV_TYPE,
                        schema = @Schema(type = SchemaType.STRING, description = "RFC 4180, één rij per gebied."))
            })
    public Response compare(@BeanParam FunnelQuery query, @Context HttpHeaders headers) {
        var asked = new AskedParameters(language);
        var form = query.format().form(asked, headers);
        return form.of(answering.answer(funnels.answer(query.parameters(), asked)), FunnelTable::of);
    }
}
