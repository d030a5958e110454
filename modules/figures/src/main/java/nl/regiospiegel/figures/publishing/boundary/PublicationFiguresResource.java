package nl.regiospiegel.figures.publishing.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import java.util.List;
import nl.regiospiegel.figures.publication.control.DataSets;
import nl.regiospiegel.figures.publishing.control.Publications;
import nl.regiospiegel.figures.publishing.control.ShowPublication;
import nl.regiospiegel.figures.publishing.entity.Publication;
import nl.regiospiegel.figures.publishing.entity.SetFigure;
import nl.regiospiegel.regions.answers.Stamp;
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

/** The figures of a publication as others see them, for programs and as a table. */
@RequestScoped
@Path("publications/{id}/figures")
@RolesAllowed({"reader", "editor", "approver", "administrator"})
@Tag(name = "Publiceren")
public class PublicationFiguresResource {

    private static final String CSV = "text/csv";

    @Inject
    private Publications publications;

    @Inject
    private ShowPublication show;

    @Inject
    private DataSets dataSets;

    @Inject
    private Language language;

    @Inject
    private Stamp stamp;

    @GET
    @Transactional
    @Produces({MediaType.APPLICATION_JSON, CSV})
    @Operation(
            operationId = "listPublicationFigures",
            summary = "Geeft de cijfers van een publicatie zoals anderen ze zien",
            description =
                    "Van een ingediende publicatie: zoals anderen ze zouden zien. Uw eigen regio krijgt er het eigen cijfer en de reden van verbergen bij.")
    @APIResponse(
            responseCode = "200",
            description = "De cijfers.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = PublicationFigures.class)),
                @Content(
                        mediaType = CSV,
                        schema = @Schema(type = SchemaType.STRING, description = "RFC 4180, één rij per cijfer."))
            })
    public Response list(
            @Parameter(description = "Id van de publicatie.") @PathParam("id") String id,
            @Parameter(
                            description = "json of csv, waar een programma geen Accept kan meegeven.",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"json", "csv"}))
                    @QueryParam("format")
                    String format,
            @Context HttpHeaders headers) {
        var publication = publications.find(id);
        var asTable = isTable(format, headers);
        var answer = answer(publication);
        return asTable
                ? Response.ok(PublicationTable.csv(answer, publication.offer().demonstration()), CSV + ";charset=UTF-8")
                        .build()
                : Response.ok(answer, MediaType.APPLICATION_JSON).build();
    }

    private PublicationFigures answer(Publication publication) {
        var set = show.figures(publication);
        var subject = set.subject();
        return new PublicationFigures(
                publication.offer().id(),
                subject.indicator().value(),
                subject.period().code(),
                set.contentHash(),
                set.unprotected(),
                set.figures().stream().map(StatedSetFigure::of).toList(),
                null,
                stamp.generatedAt(),
                stamp.getProductVersion(),
                dataSets.find(
                        set.shown().stream().map(SetFigure::dataSet).distinct().toList()));
    }

    private boolean isTable(String format, HttpHeaders headers) {
        if (format == null) {
            var accepted = headers.getAcceptableMediaTypes();
            return !accepted.isEmpty() && accepted.get(0).toString().startsWith(CSV);
        }
        if (!List.of("json", "csv").contains(format)) {
            var detail = language.choose("Kies voor format json of csv.", "Choose json or csv for format.");
            throw new InvalidInput(List.of(Fault.inQuery("format", "unknown-format", detail)));
        }
        return format.equals("csv");
    }
}
