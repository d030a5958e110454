package nl.regiospiegel.comparison.controlchart.boundary;

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
import nl.regiospiegel.comparison.controlchart.control.DrawControlChart;
import nl.regiospiegel.comparison.series.control.AskSeries;
import nl.regiospiegel.regions.language.Language;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One series between the limits of chance, as JSON or as a table. */
@RequestScoped
@Path("comparisons/control-charts")
@RolesAllowed({"reader", "editor", "approver", "administrator"})
@Tag(name = "Vergelijkingen")
public class ControlChartComparisonsResource {

    @Inject
    private AskSeries series;

    @Inject
    private AnsweringControlCharts answering;

    @Inject
    private Language language;

    @GET
    @Transactional
    @Produces({MediaType.APPLICATION_JSON, AnswerForm.CSV_TYPE})
    @Operation(
            operationId = "drawControlChart",
            summary = "Zet één reeks in een regelkaart",
            description =
                    "Zegt of er iets gebeurt of dat het cijfer gewoon schommelt. Een trendbreuk begint een nieuwe kaart en een"
                            + " ontbrekende periode breekt elke rij. Onder de acht punten zijn er geen grenzen.")
    @APIResponse(
            responseCode = "200",
            description = "De punten met middellijn, grenzen en signalen, of waarom die er niet zijn.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ComparedControlChart.class)),
                @Content(
                        mediaType = AnswerForm.CSV_TYPE,
                        schema = @Schema(type = SchemaType.STRING, description = "RFC 4180, één rij per periode."))
            })
    public Response draw(@BeanParam SeriesQuery query, @Context HttpHeaders headers) {
        var asked = new AskedParameters(language);
        var form = query.format().form(asked, headers);
        var course = series.answer(query.parameters(), asked);
        return form.of(answering.answer(DrawControlChart.around(course)), ControlChartTable::of);
    }
}
