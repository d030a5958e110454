package nl.regiospiegel.figures.observation.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.regiospiegel.figures.observation.boundary.FindingRevisions.AskedSeries;
import nl.regiospiegel.regions.language.Language;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What was published about the same periods, one vintage after the other. */
@RequestScoped
@Path("indicators/{code}/revisions")
@RolesAllowed({"reader", "editor", "approver", "administrator"})
@Tag(name = "Cijfers")
public class RevisionsResource {

    private static final List<ExportForm> FORMS = List.of(ExportForm.JSON, ExportForm.CSV);

    @Inject
    private FindingRevisions revisions;

    @Inject
    private Language language;

    @GET
    @Transactional
    @Produces({MediaType.APPLICATION_JSON, ExportForm.TEXT_CSV})
    @Operation(
            operationId = "listRevisions",
            summary = "Geeft alle standen van een reeks",
            description =
                    "Per periode elke stand met waarde, status en het verschil met de stand ervoor. Alleen totalen.")
    @APIResponse(
            responseCode = "200",
            description = "De standen, op soort periode, periode en stand.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = RevisedSeries.class)),
                @Content(
                        mediaType = ExportForm.TEXT_CSV,
                        schema = @Schema(type = SchemaType.STRING, description = "RFC 4180, één rij per stand."))
            })
    public Response list(
            @Parameter(description = "Code van de indicator, zoals GEB-JH; hoofdletters tellen.") @PathParam("code")
                    String code,
            @Parameter(description = "Code van het gebied.", required = true, example = "NL01") @QueryParam("area")
                    String area,
            @Parameter(description = "Soorten periode, met komma's ertussen: year, half-year, reference-date.")
                    @QueryParam("periodKind")
                    String periodKind,
            @Parameter(
                            description = "Alleen standen die op deze dag openbaar waren; zonder deze parameter alle.",
                            schema = @Schema(type = SchemaType.STRING, format = "date"))
                    @QueryParam("vintageAsOf")
                    String vintageAsOf,
            @Parameter(
                            description = "json of csv, waar een programma geen Accept kan meegeven.",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"json", "csv"}))
                    @QueryParam("format")
                    String format,
            @Context HttpHeaders headers) {
        var faults = new FaultsInQuery(language);
        var named = faults.codes(
                "format", format, FORMS.stream().map(ExportForm::code).toList());
        var series = revisions.find(code, new AskedSeries(area, periodKind, vintageAsOf), faults);
        var form = FORMS.stream()
                .filter(each -> named.contains(each.code()))
                .findFirst()
                .or(() -> ExportForm.accepted(headers.getAcceptableMediaTypes()))
                .orElseThrow(NotAcceptableException::new);
        return Response.ok(form == ExportForm.CSV ? RevisionColumns.csv(series) : series, form.type())
                .build();
    }
}
