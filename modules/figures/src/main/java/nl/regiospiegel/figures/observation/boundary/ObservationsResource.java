package nl.regiospiegel.figures.observation.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import nl.regiospiegel.figures.export.control.ExportPlaces;
import nl.regiospiegel.figures.observation.control.KnownSets;
import nl.regiospiegel.figures.observation.control.Observations;
import nl.regiospiegel.figures.observation.entity.ObservationQuestion;
import nl.regiospiegel.figures.observation.entity.ObservedFigure;
import nl.regiospiegel.regions.answers.AskedAgain;
import nl.regiospiegel.regions.answers.BrokenOff;
import nl.regiospiegel.regions.answers.NextPage;
import nl.regiospiegel.regions.answers.Paging;
import nl.regiospiegel.regions.answers.Stamp;
import nl.regiospiegel.regions.answers.Today;
import nl.regiospiegel.regions.language.Language;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The figures themselves, by the page or all at once. */
@RequestScoped
@Path("observations")
@RolesAllowed({"reader", "editor", "approver", "administrator"})
@Tag(name = "Cijfers")
public class ObservationsResource {

    private static final String COMPLETE_UNTIL = "Complete-Until";

    @Inject
    private UnderstandingFigures understanding;

    @Inject
    private Observations observations;

    @Inject
    private AnsweringFigures answering;

    @Inject
    private ExportPlaces places;

    @Inject
    private Language language;

    @Inject
    private Stamp stamp;

    @Context
    private UriInfo address;

    @Context
    private HttpServletRequest request;

    @Context
    private HttpServletResponse response;

    @GET
    @Transactional
    @Produces({MediaType.APPLICATION_JSON, ExportForm.TEXT_CSV, ExportForm.WORKBOOK, ExportForm.SDMX})
    @Operation(
            operationId = "listObservations",
            summary = "Geeft de cijfers zelf, per deel of alles in één keer",
            description =
                    "Landelijke cijfers, en wat de eigen en andere regio's publiceerden voor zover u het mag zien. Een antwoord"
                            + " bevat alleen echte of alleen verzonnen cijfers: zoals de gevraagde gebieden, anders zoals de eigen"
                            + " regio. De ETag staat vast voordat er een cijfer wordt gelezen.")
    @APIResponse(
            responseCode = "200",
            description = "De cijfers: landelijke eerst, dan per regio, steeds op indicator en gebied.",
            headers =
                    @Header(
                            name = COMPLETE_UNTIL,
                            description = "Neem dit moment de volgende keer als changedSince: dan mist u niets.",
                            schema = @Schema(type = SchemaType.STRING, format = "date-time")),
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ObservationPage.class)),
                @Content(
                        mediaType = ExportForm.TEXT_CSV,
                        schema = @Schema(type = SchemaType.STRING, description = "RFC 4180, één rij per cijfer.")),
                @Content(
                        mediaType = ExportForm.WORKBOOK,
                        schema =
                                @Schema(
                                        type = SchemaType.STRING,
                                        format = "binary",
                                        description = "Werkmap met een blad cijfers en een blad toelichting.")),
                @Content(
                        mediaType = ExportForm.SDMX,
                        schema = @Schema(type = SchemaType.STRING, description = "SDMX-CSV 2.0."))
            })
    public Response list(@BeanParam ObservationQuery query, @Context HttpHeaders headers) {
        var faults = new FaultsInQuery(language);
        var question = understanding.read(query.figures(), faults);
        var part = AskedPart.read(query, faults, language);
        faults.complain();
        var form = part.form()
                .or(() -> ExportForm.accepted(headers.getAcceptableMediaTypes()))
                .orElseThrow(NotAcceptableException::new);
        part.refuseFor(form, language);
        var known = observations.known(question);
        var tag =
                AskedAgain.tagOf(known.hashes(), question, part, form, language.getLocale(), stamp.getProductVersion());
        if (AskedAgain.isKnown(tag, headers.getHeaderString(HttpHeaders.IF_NONE_MATCH))) {
            return tagged(Response.notModified(), tag, known);
        }
        return tagged(answer(question, part, form, known), tag, known);
    }

    private static Response tagged(Response.ResponseBuilder answer, String tag, KnownSets known) {
        return answer.header(HttpHeaders.ETAG, tag)
                .header(COMPLETE_UNTIL, known.completeUntil().toString())
                .build();
    }

    private Response.ResponseBuilder answer(
            ObservationQuestion question, AskedPart part, ExportForm form, KnownSets known) {
        if (form == ExportForm.XLSX) {
            TooManyRows.refuse(observations, question, known, language);
        }
        var answer = Response.ok().type(form.type());
        if (form != ExportForm.JSON) {
            answer.header(
                    HttpHeaders.CONTENT_DISPOSITION,
                    "attachment; filename=\"" + form.fileName("regiospiegel-" + Today.day()) + "\"");
        }
        if (AskedAgain.isForHeadersOnly(request)) {
            return answer;
        }
        return form == ExportForm.JSON && !part.everything()
                ? answer.entity(page(question, part, known))
                : answer.entity(stream(question, known, form));
    }

    private StreamingOutput stream(ObservationQuestion question, KnownSets known, ExportForm form) {
        return out -> {
            try {
                places.within(() -> answering.write(question, known, form, out));
            } catch (RuntimeException broken) {
                if (response.isCommitted()) {
                    BrokenOff.mark(request);
                }
                throw broken;
            }
        };
    }

    private ObservationPage page(ObservationQuestion question, AskedPart part, KnownSets known) {
        var figures = observations.some(question, known, part.after(), part.limit() + 1);
        var page = new Paging(null, part.limit())
                .of(figures, (ObservedFigure figure) -> figure.place().text());
        var stating = answering.stating(question.demonstration());
        var items = stating.all(page.items());
        return new ObservationPage(
                items,
                NextPage.address(page.cursor(), address, response),
                stamp.generatedAt(),
                stamp.getProductVersion(),
                stating.sources());
    }
}
