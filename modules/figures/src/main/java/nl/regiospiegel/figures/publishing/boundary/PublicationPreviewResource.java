package nl.regiospiegel.figures.publishing.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.regiospiegel.figures.publication.control.DataSets;
import nl.regiospiegel.figures.publishing.boundary.PublicationPreview.Origin;
import nl.regiospiegel.figures.publishing.control.PreviewPublications;
import nl.regiospiegel.figures.publishing.entity.Preview;
import nl.regiospiegel.figures.publishing.entity.SetFigure;
import nl.regiospiegel.regions.answers.Stamp;
import nl.regiospiegel.regions.rules.InvalidInput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What others would see of own figures, before they are submitted. */
@RequestScoped
@Path("publications/preview")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"editor", "approver"})
@Tag(name = "Publiceren")
public class PublicationPreviewResource {

    @Inject
    private ReadingSubmissions reading;

    @Inject
    private PreviewPublications previews;

    @Inject
    private DataSets dataSets;

    @Inject
    private Stamp stamp;

    @GET
    @Transactional
    @Operation(
            operationId = "previewPublication",
            summary = "Toont wat anderen van eigen cijfers zouden zien, voordat zij worden ingediend",
            description =
                    "Met dezelfde regels als bij publiceren: kleine aantallen, totalen, afronding en wat al bekend is. Er wordt niets ingediend of bewaard. Alleen voor bewerkers en goedkeurders, over de eigen regio.")
    @APIResponse(responseCode = "200", description = "De cijfers zoals anderen ze zouden zien.")
    public PublicationPreview preview(@BeanParam PreviewQuestion question) {
        try {
            var submission = reading.read(question.asked());
            var preview = previews.preview(submission).get(0);
            var history = submission.history();
            return PublicationPreview.of(preview, history == null ? null : history.on(), origin(preview));
        } catch (InvalidInput faulty) {
            throw PreviewQuestion.asked(faulty);
        }
    }

    private Origin origin(Preview preview) {
        var sets = preview.set().shown().stream()
                .map(SetFigure::dataSet)
                .distinct()
                .toList();
        return new Origin(stamp.generatedAt(), stamp.getProductVersion(), dataSets.find(sets));
    }
}
