package nl.regiospiegel.comparison.sidebyside.boundary;

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
import nl.regiospiegel.comparison.sidebyside.control.AskSideBySide;
import nl.regiospiegel.regions.language.Language;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Differences of models beside differences of outcomes, as JSON or as a table. */
@RequestScoped
@Path("comparisons/side-by-side")
@RolesAllowed({"reader", "editor", "approver", "administrator"})
@Tag(name = "Vergelijkingen")
public class SideBySideComparisonsResource {

    @Inject
    private AskSideBySide beside;

    @Inject
    private AnsweringSideBySide answering;

    @Inject
    private Language language;

    @GET
    @Transactional
    @Produces({MediaType.APPLICATION_JSON, AnswerForm.CSV_TYPE})
    @Operation(
            operationId = "compareSideBySide",
            summary = "Zet verschillen tussen contractmodellen naast verschillen tussen uitkomsten",
            description =
                    "Van twee of drie regio's: de kenmerken waarop hun modellen zeker verschillen, en per indicator hoe ver elk paar uit"
                            + " elkaar ligt, met de marge. Dat twee dingen samengaan, zegt niet dat het ene door het andere komt.")
    @APIResponse(
            responseCode = "200",
            description = "De verschillen van de modellen en van de uitkomsten.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ComparedSideBySide.class)),
                @Content(
                        mediaType = AnswerForm.CSV_TYPE,
                        schema =
                                @Schema(
                                        type = SchemaType.STRING,
                                        description =
                                                "RFC 4180, één rij per kenmerk en regio, en één per indicator en paar."))
            })
    public Response compare(@BeanParam SideBySideQuery query, @Context HttpHeaders headers) {
        var asked = new AskedParameters(language);
        var form = query.format().form(asked, headers);
        return form.of(answering.answer(beside.answer(query.parameters(), asked)), SideBySideTable::of);
    }
}
