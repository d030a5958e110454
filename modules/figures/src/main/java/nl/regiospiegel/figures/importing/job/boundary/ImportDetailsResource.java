package nl.regiospiegel.figures.importing.job.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.regiospiegel.figures.importing.job.control.ImportJobs;
import nl.regiospiegel.figures.importing.job.control.ImportRefusal;
import nl.regiospiegel.figures.importing.job.control.PreviewImport;
import nl.regiospiegel.regions.answers.Items;
import nl.regiospiegel.regions.answers.NextPage;
import nl.regiospiegel.regions.answers.Paging;
import nl.regiospiegel.regions.answers.Stamp;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.rules.Fault;
import nl.regiospiegel.regions.rules.InvalidInput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is wrong with an imported file, and what it would change. */
@Path("imports")
@RequestScoped
@RolesAllowed({"reader", "editor", "approver", "administrator"})
@Tag(name = "Inlezen")
public class ImportDetailsResource {

    private static final String ID = "Id van de inleesopdracht.";
    private static final String CURSOR = "Waar het volgende deel begint: de cursor uit next.";
    private static final String LIMIT = "Hoeveel items ten hoogste, van 1 tot en met 1000; zonder deze parameter 100.";
    private static final String CSV = "text/csv";

    @Inject
    private ImportJobs jobs;

    @Inject
    private PreviewImport preview;

    @Inject
    private FaultsCsv csv;

    @Inject
    private Stamp stamp;

    @Inject
    private Language language;

    @Context
    private HttpHeaders headers;

    @Context
    private HttpServletResponse response;

    @Context
    private UriInfo address;

    @GET
    @Path("{id}/errors")
    @Produces({MediaType.APPLICATION_JSON, CSV})
    @Transactional
    @Operation(
            operationId = "listImportErrors",
            summary = "Alle fouten, waarschuwingen en mededelingen over een bestand.",
            description = "Eerst de fouten; de eerste tienduizend zijn bewaard. Als CSV staat de oorspronkelijke regel"
                    + " ernaast.")
    @APIResponse(
            responseCode = "200",
            description = "De fouten, waarschuwingen en mededelingen.",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ImportFaults.class)),
                @Content(mediaType = CSV, schema = @Schema(implementation = String.class))
            })
    public Response errors(
            @Parameter(description = ID) @PathParam("id") String id,
            @Parameter(
                            description = "Formaat; gaat voor de kop Accept.",
                            schema = @Schema(enumeration = {"json", "csv"}))
                    @QueryParam("format")
                    String format,
            @Parameter(description = CURSOR) @QueryParam("cursor") String cursor,
            @Parameter(description = LIMIT) @QueryParam("limit") String limit) {
        var job = jobs.find(id);
        var faults = new ArrayList<Fault>();
        var asCsv = isCsv(format, faults);
        var slice = slice(cursor, limit, faults);
        if (asCsv) {
            StreamingOutput table = out -> csv.write(job, FaultsCsv.MACHINE, out);
            return Response.ok(table, CSV + ";charset=UTF-8").build();
        }
        var found = preview.remarks(job, slice.after(), slice.limit() + 1).stream()
                .map(ImportFault::of)
                .toList();
        return Response.ok(items(found, slice, ImportFault::number), MediaType.APPLICATION_JSON)
                .build();
    }

    @GET
    @Path("{id}/differences")
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(
            operationId = "listImportDifferences",
            summary = "De cijfers in een bestand die anders zijn dan in de vorige stand.",
            description = "Alleen zolang de opdracht op bevestiging wacht.")
    @APIResponse(responseCode = "200", description = "De verschillen; een lege lijst als er geen zijn.")
    public Items<ImportDifference> differences(
            @Parameter(description = ID) @PathParam("id") String id,
            @Parameter(description = CURSOR) @QueryParam("cursor") String cursor,
            @Parameter(description = LIMIT) @QueryParam("limit") String limit) {
        var job = jobs.find(id);
        var slice = slice(cursor, limit, new ArrayList<>());
        var found = preview.differences(job, slice.after(), slice.limit() + 1).stream()
                .map(ImportDifference::of)
                .toList();
        return items(found, slice, ImportDifference::number);
    }

    /** The items after a number. */
    private record Slice(long after, int limit) {}

    private Slice slice(String cursor, String limit, List<Fault> faults) {
        var paging = Paging.read(cursor, limit, faults, language);
        var after = Optional.ofNullable(paging.after()).orElse("0");
        if (!after.matches("[0-9]{1,18}")) {
            faults.add(Fault.inQuery(
                    "cursor", "invalid-cursor", ImportRefusal.text("invalid-cursor", language.getLocale())));
        }
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
        return new Slice(Long.parseLong(after), paging.limit());
    }

    /** One more was asked for than is given, to know whether there is more. */
    private <T> Items<T> items(List<T> found, Slice slice, Function<T, Long> number) {
        var more = found.size() > slice.limit();
        var given = more ? found.subList(0, slice.limit()) : found;
        var cursor = more
                ? Optional.of(Paging.cursor(String.valueOf(number.apply(given.get(given.size() - 1)))))
                : Optional.<String>empty();
        return new Items<>(
                given,
                NextPage.address(cursor, address, response),
                stamp.generatedAt(),
                stamp.getProductVersion(),
                List.of());
    }

    private boolean isCsv(String format, List<Fault> faults) {
        if (format != null && !Stream.of("json", "csv").toList().contains(format)) {
            faults.add(Fault.inQuery(
                    "format", "unknown-format", ImportRefusal.text("unknown-format", language.getLocale(), format)));
        }
        var accepted = headers.getAcceptableMediaTypes();
        return format == null
                ? !accepted.isEmpty() && accepted.get(0).toString().startsWith(CSV)
                : format.equals("csv");
    }
}
