package nl.regiospiegel.comparison.evaluation.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import nl.regiospiegel.comparison.answers.AnswerForm;
import nl.regiospiegel.comparison.choice.control.AskedParameters;
import nl.regiospiegel.comparison.evaluation.keeping.control.FindEvaluation;
import nl.regiospiegel.comparison.evaluation.keeping.control.KeepEvaluation;
import nl.regiospiegel.comparison.evaluation.keeping.control.KeepEvaluation.Asked;
import nl.regiospiegel.comparison.evaluation.keeping.entity.FoundEvaluation;
import nl.regiospiegel.comparison.evaluation.keeping.entity.FoundEvaluation.Computed;
import nl.regiospiegel.regions.answers.NextPage;
import nl.regiospiegel.regions.answers.Paging;
import nl.regiospiegel.regions.answers.Stamp;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.rules.Fault;
import nl.regiospiegel.regions.rules.InvalidInput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Evaluations of a region's switch: look at one, ask for one, and see which were asked for. */
@RequestScoped
@Path("evaluations")
@RolesAllowed({"reader", "editor", "approver", "administrator"})
@Tag(name = "Evaluaties", description = "Veranderde er iets toen een regio van contract wisselde?")
public class EvaluationsResource {

    private static final String CURSOR = "Waar het volgende deel begint: de cursor uit next.";
    private static final String LIMIT = "Hoeveel items ten hoogste, van 1 tot en met 1000; zonder deze parameter 100.";

    @Inject
    private AskingEvaluations asking;

    @Inject
    private LookingAtEvaluations looking;

    @Inject
    private FindEvaluation finding;

    @Inject
    private ShowingEvaluations showing;

    @Inject
    private Stamp stamp;

    @Inject
    private Language language;

    @Context
    private HttpServletResponse response;

    @Context
    private UriInfo address;

    @GET
    @Produces({MediaType.APPLICATION_JSON, AnswerForm.CSV_TYPE})
    @Operation(
            operationId = "listEvaluations",
            summary = "De evaluaties die uw regio aanvroeg, of de uitkomst van één vraag.",
            description =
                    "Zonder vraag: van elke aangevraagde evaluatie de laatste, zonder de uitkomst zelf. Met region en indicator is het"
                            + " adres de vraag: bestaat het antwoord al, dan komt dat, anders wordt het berekend zonder iets te bewaren."
                            + " Duurt dat langer dan ongeveer tien seconden, dan is het antwoord 202: vraag het adres in Location"
                            + " opnieuw op. Ook als u CSV vraagt, is hoe ver zij is JSON. Mislukt het, dan is state een halve minuut failed"
                            + " (als CSV: 409); daarna begint dezelfde vraag opnieuw. Content-Location is de vraag met alles ingevuld.")
    @APIResponse(
            responseCode = "200",
            description = "De evaluaties, de nieuwste eerst, of de uitkomst van de vraag.",
            headers = @Header(name = "Content-Location", ref = "Content-Location"),
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(oneOf = {EvaluationList.class, FollowedEvaluation.class})),
                @Content(
                        mediaType = AnswerForm.CSV_TYPE,
                        schema =
                                @Schema(
                                        type = SchemaType.STRING,
                                        description = "RFC 4180, één rij per periode; alleen bij een vraag."))
            })
    @APIResponse(
            responseCode = "202",
            description = "De vraag wordt nog berekend.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = FollowedEvaluation.class)))
    @Parameter(
            name = Preference.HEADER,
            in = ParameterIn.HEADER,
            description = Preference.WORDS,
            schema = @Schema(type = SchemaType.STRING))
    public Response list(
            @BeanParam EvaluationQuery question,
            @Parameter(description = CURSOR) @QueryParam("cursor") String cursor,
            @Parameter(description = LIMIT) @QueryParam("limit") String limit,
            @Context HttpHeaders headers) {
        var asked = new AskedParameters(language);
        var form = question.form(asked, headers);
        if (question.isAsked()) {
            notBeside("cursor", cursor, asked);
            notBeside("limit", limit, asked);
            return looking.look(question, asked, form, Preference.of(headers), address);
        }
        asked.complain();
        if (form == AnswerForm.CSV) {
            throw new NotAcceptableException();
        }
        return AnswerForm.json(list(cursor, limit)).build();
    }

    private void notBeside(String name, String value, AskedParameters asked) {
        if (value != null) {
            asked.fault(
                    name,
                    "not-with-question",
                    language.choose(
                            "‘" + name + "’ hoort bij de lijst, en dit adres is een vraag.",
                            "‘" + name + "’ belongs to the list, and this address is a question."));
        }
    }

    private EvaluationList list(String cursor, String limit) {
        var faults = new ArrayList<Fault>();
        var paging = Paging.read(cursor, limit, faults, language);
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
        var page = paging.of(finding.all(), FoundEvaluation::hash);
        return new EvaluationList(
                page.items().stream().map(EvaluationInList::of).toList(),
                NextPage.address(page.cursor(), address, response),
                stamp.generatedAt(),
                stamp.getProductVersion(),
                List.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "createEvaluation",
            summary = "Vraag een evaluatie aan.",
            description =
                    "Duurt het rekenen langer dan ongeveer een seconde, dan gaat het vanzelf door; volg het op het adres in Location."
                            + " Dezelfde vraag over dezelfde cijfers wordt maar één keer berekend. Een token dat alleen mag lezen, kan"
                            + " niets aanvragen.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AskedEvaluation.class)))
    @APIResponse(
            responseCode = "200",
            description = "Deze evaluatie was er al.",
            headers = @Header(name = "Location", ref = "Location"),
            content = @Content(schema = @Schema(implementation = FollowedEvaluation.class)))
    @APIResponse(
            responseCode = "201",
            description = "De evaluatie is berekend.",
            headers = @Header(name = "Location", ref = "Location"),
            content = @Content(schema = @Schema(implementation = FollowedEvaluation.class)))
    @APIResponse(
            responseCode = "202",
            description = "De evaluatie wordt berekend.",
            content = @Content(schema = @Schema(implementation = FollowedEvaluation.class)))
    @Parameter(
            name = Preference.HEADER,
            in = ParameterIn.HEADER,
            description = Preference.WORDS,
            schema = @Schema(type = SchemaType.STRING))
    public Response create(AskedEvaluation evaluation, @Context HttpHeaders headers) {
        var preference = Preference.of(headers);
        var asked = asking.ask(evaluation, preference.patience(KeepEvaluation.PATIENCE));
        var status = asked.found().isBusy() ? Status.ACCEPTED : isNew(asked) ? Status.CREATED : Status.OK;
        return preference
                .applied(Awaiting.patient(Response.status(status), asked.found()))
                .entity(showing.show(asked.found()))
                .location(address.getBaseUriBuilder()
                        .path("evaluations")
                        .path(asked.found().hash())
                        .build())
                .build();
    }

    private static boolean isNew(Asked asked) {
        return asked.fresh() && asked.found() instanceof Computed;
    }
}
