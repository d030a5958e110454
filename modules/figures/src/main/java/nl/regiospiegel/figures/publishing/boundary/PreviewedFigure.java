package nl.regiospiegel.figures.publishing.boundary;

import nl.regiospiegel.figures.publishing.entity.ComparedFigure;
import nl.regiospiegel.figures.publishing.entity.PreparedFigure;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Een cijfer zoals anderen het zouden zien, naast wat zij nu zien.")
public record PreviewedFigure(
        @Schema(description = "Zoals het zou worden.") StatedSetFigure figure,
        @Schema(
                        description =
                                "new (andere regio's zien hier nu niets), changed (de getallen, het verborgen zijn of de stand veranderen) of unchanged.",
                        examples = "new")
                String change,
        @Schema(description = "Zoals het nu voor een andere regio te zien is; null als dat niet zo is.")
                StatedSetFigure before) {

    static PreviewedFigure of(ComparedFigure compared) {
        var before = compared.before();
        return new PreviewedFigure(
                StatedSetFigure.of(compared.figure()),
                compared.change().code(),
                before == null ? null : StatedSetFigure.of(new PreparedFigure(null, before, null)));
    }
}
