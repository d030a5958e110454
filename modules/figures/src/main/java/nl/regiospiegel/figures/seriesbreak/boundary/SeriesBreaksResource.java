package nl.regiospiegel.figures.seriesbreak.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import nl.regiospiegel.figures.area.control.ShippedAreas;
import nl.regiospiegel.figures.indicator.control.Indicators;
import nl.regiospiegel.figures.seriesbreak.control.SeriesBreaks;
import nl.regiospiegel.figures.seriesbreak.entity.SeriesBreak;
import nl.regiospiegel.regions.answers.Items;
import nl.regiospiegel.regions.answers.NextPage;
import nl.regiospiegel.regions.answers.Stamp;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.register.control.Demonstration;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The register of series breaks. */
@RequestScoped
@Path("series-breaks")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"reader", "editor", "approver", "administrator"})
@Tag(name = "Cijfers", description = "Wat er gemeten wordt: indicatoren, gebieden en reeksbreuken.")
public class SeriesBreaksResource {

    @Inject
    private SeriesBreaks breaks;

    @Inject
    private Demonstration demonstration;

    @Inject
    private Indicators indicators;

    @Inject
    private ShippedAreas areas;

    @Inject
    private Language language;

    @Inject
    private Stamp stamp;

    @Context
    private UriInfo address;

    @Context
    private HttpServletResponse response;

    @GET
    @Transactional
    @Operation(
            operationId = "listSeriesBreaks",
            summary = "Geeft de reeksbreuken en herzieningen",
            description = "Verzonnen breuken horen bij de demonstratie en raken alleen verzonnen gebieden.")
    @APIResponse(responseCode = "200", description = "De reeksbreuken, op datum.")
    public Items<StatedBreak> list(
            @Parameter(description = "Alleen breuken die deze indicator raken, zoals VERW-HA.") @QueryParam("indicator")
                    String indicator,
            @Parameter(description = "Alleen breuken die dit gebied raken, zoals GM0518.") @QueryParam("area")
                    String area,
            @Parameter(description = "Waar het volgende deel begint: de cursor uit next.") @QueryParam("cursor")
                    String cursor,
            @Parameter(description = "Hoeveel items ten hoogste, van 1 tot en met 1000; zonder deze parameter 100.")
                    @QueryParam("limit")
                    String limit) {
        var known = new BreakQuestion.Known(indicators, areas, language);
        var question = BreakQuestion.read(indicator, area, cursor, limit, known);
        var page = question.paging().of(shown().stream().filter(question::fits).toList(), SeriesBreak::id);
        return new Items<>(
                page.items().stream()
                        .map(each -> StatedBreak.of(each, language))
                        .toList(),
                NextPage.address(page.cursor(), address, response),
                stamp.generatedAt(),
                stamp.getProductVersion(),
                page.items().stream().map(SeriesBreak::source).distinct().toList());
    }

    private List<SeriesBreak> shown() {
        return demonstration.shown() ? breaks.withInvented() : breaks.all();
    }
}
