package nl.regiospiegel.figures.template.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import nl.regiospiegel.regions.answers.AskedAgain;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.rules.Fault;
import nl.regiospiegel.regions.rules.InvalidInput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The file to fill in with figures. */
@RequestScoped
@Path("import-template")
@RolesAllowed({"reader", "editor", "approver", "administrator"})
@Tag(name = "Cijfers")
public class ImportTemplateResource {

    static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String CSV = "text/csv";

    private static final List<String> FORMS = List.of("xlsx", "csv");

    @Inject
    private Templates templates;

    @Inject
    private Language language;

    @Context
    private HttpServletRequest request;

    @GET
    @Transactional
    @Produces({WORKBOOK, CSV})
    @Operation(
            operationId = "getImportTemplate",
            summary = "Geeft het sjabloon om cijfers in te lezen",
            description =
                    "Een werkmap met een blad voor cijfers, bladen met codes en uitleg; of alleen de kop, als CSV met puntkomma's.")
    @APIResponse(
            responseCode = "200",
            description = "Het sjabloon, in de gevraagde taal.",
            content = {
                @Content(mediaType = WORKBOOK, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = CSV,
                        schema = @Schema(type = SchemaType.STRING, description = "Eén regel: de kolomkoppen."))
            })
    public Response get(
            @Parameter(
                            description = "xlsx of csv, waar een programma geen Accept kan meegeven.",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"xlsx", "csv"}))
                    @QueryParam("format")
                    String format,
            @Context HttpHeaders headers) {
        var csv = isCsv(format, headers.getAcceptableMediaTypes());
        var template = templates.make();
        var tag = AskedAgain.tagOf(template, csv);
        if (AskedAgain.isKnown(tag, headers.getHeaderString(HttpHeaders.IF_NONE_MATCH))) {
            return Response.notModified().header(HttpHeaders.ETAG, tag).build();
        }
        var answer = Response.ok()
                .type(csv ? MediaType.valueOf(CSV).withCharset("UTF-8") : MediaType.valueOf(WORKBOOK))
                .header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CONTENT_DISPOSITION, Templates.disposition(csv));
        return AskedAgain.isForHeadersOnly(request)
                ? answer.build()
                : answer.entity((StreamingOutput) out -> Templates.write(template, csv, out))
                        .build();
    }

    private boolean isCsv(String format, List<MediaType> accepted) {
        if (format != null && !FORMS.contains(format)) {
            throw new InvalidInput(List.of(Fault.inQuery(
                    "format",
                    "not-an-option",
                    language.choose("Kies voor ‘format’ uit xlsx of csv.", "Choose ‘format’ from xlsx or csv."))));
        }
        return format == null
                ? accepted.stream()
                        .filter(type -> type.isCompatible(MediaType.valueOf(CSV))
                                || type.isCompatible(MediaType.valueOf(WORKBOOK)))
                        .findFirst()
                        .filter(type -> !type.isCompatible(MediaType.valueOf(WORKBOOK)))
                        .isPresent()
                : format.equals("csv");
    }
}
