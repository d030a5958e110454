package nl.regiospiegel.comparison.difference.boundary;

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
import nl.regiospiegel.comparison.difference.control.AskDifference;
import nl.regiospiegel.regions.language.Language;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Two regions or areas in one period, as JSON or as a table. */
@RequestScoped
@Path("comparisons/differences")
@RolesAllowed({"reader", "editor", "approver", "administrator"})
@Tag(name = "Vergelijkingen")
public class DifferenceComparisonsResource {

    @Inject
    private AskDifference difference;

    @Inject
    private AnsweringDifferences answering;

    @Inject
    private Language language;

    @GET
    @Transactional
    @Produces({MediaType.APPLICATION_JSON, AnswerForm.CSV_TYPE})
    @Operation(
            operationId = "compareTwo",
            summary = "Zet twee gebieden naast elkaar in één periode",
            description =
                    "Het oordeel zegt of a hoger of lager is dan de waarde van b; het verschil zegt hoe ver ze uit elkaar liggen. Ligt"
                            + " het ene gebied in het andere, dan gaat het daar voor het verschil eerst uit. Wat niet eerlijk te"
                            + " zeggen is, heeft een vaste code.")
    @APIResponse(
            responseCode = "200",
            description = "De twee waarden, het oordeel en het verschil.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ComparedDifference.class)),
                @Content(
                        mediaType = AnswerForm.CSV_TYPE,
                        schema = @Schema(type = SchemaType.STRING, description = "RFC 4180, één rij."))
            })
    public Response compare(@BeanParam DifferenceQuery query, @Context HttpHeaders headers) {
        var asked = new AskedParameters(language);
        var form = query.format().form(asked, headers);
        return form.of(answering.answer(difference.answer(query.parameters(), asked)), DifferenceTable::of);
    }
}
