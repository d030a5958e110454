package nl.regiospiegel.comparison.trend.boundary;

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
import nl.regiospiegel.comparison.answers.SeriesQuery;
import nl.regiospiegel.comparison.choice.control.AskedParameters;
import nl.regiospiegel.comparison.series.control.AskSeries;
import nl.regiospiegel.comparison.trend.control.SeekTrend;
import nl.regiospiegel.regions.language.Language;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whether one series goes up or down, as JSON or as a table. */
@RequestScoped
@Path("comparisons/trends")
@RolesAllowed({"reader", "editor", "approver", "administrator"})
@Tag(name = "Vergelijkingen")
public class TrendComparisonsResource {

    @Inject
    private AskSeries series;

    @Inject
    private AnsweringTrends answering;

    @Inject
    private Language language;

    @GET
    @Transactional
    @Produces({MediaType.APPLICATION_JSON, AnswerForm.CSV_TYPE})
    @Operation(
            operationId = "seekTrend",
            summary = "Zegt of één reeks stijgt of daalt",
            description =
                    "De toets van de laatste vijf punten op een rij, en een toets met helling over alles sinds de laatste trendbreuk."
                            + " Over een trendbreuk heen is er nooit een trend. Te weinig punten geven een weigering met vaste code.")
    @APIResponse(
            responseCode = "200",
            description = "De punten en wat zij samen zeggen, met alles wat de lezer erbij moet weten.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ComparedTrend.class)),
                @Content(
                        mediaType = AnswerForm.CSV_TYPE,
                        schema = @Schema(type = SchemaType.STRING, description = "RFC 4180, één rij per periode."))
            })
    public Response seek(@BeanParam SeriesQuery query, @Context HttpHeaders headers) {
        var asked = new AskedParameters(language);
        var form = query.format().form(asked, headers);
        var course = series.answer(query.parameters(), asked);
        return form.of(answering.answer(SeekTrend.in(course)), TrendTable::of);
    }
}
