package nl.regiospiegel.comparison.timeline.boundary;

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
import nl.regiospiegel.regions.language.Language;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The timelines of regions side by side, as JSON or as a table. */
@RequestScoped
@Path("comparisons/timelines")
@RolesAllowed({"reader", "editor", "approver", "administrator"})
@Tag(name = "Vergelijkingen")
public class TimelineComparisonsResource {

    @Inject
    private AnsweringTimelines answering;

    @Inject
    private Language language;

    @GET
    @Transactional
    @Produces({MediaType.APPLICATION_JSON, AnswerForm.CSV_TYPE})
    @Operation(
            operationId = "compareTimelines",
            summary = "Zet tijdlijnen naast elkaar, gepland naast werkelijk",
            description = "Met doorlooptijden als bereik van dagen, en op verzoek elke regio op de eigen klok.")
    @APIResponse(
            responseCode = "200",
            description = "De gebeurtenissen, op datum.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ComparedTimelines.class)),
                @Content(
                        mediaType = AnswerForm.CSV_TYPE,
                        schema =
                                @Schema(
                                        type = SchemaType.STRING,
                                        description = "RFC 4180, één rij per gebeurtenis en één per doorlooptijd."))
            })
    public Response compare(@BeanParam TimelineQuery query, @Context HttpHeaders headers) {
        var asked = new AskedParameters(language);
        var form = query.format().form(asked, headers);
        return form.of(answering.answer(query.regions(), query.axis(), query.event(), asked), TimelineTable::of);
    }
}
