package nl.regiospiegel.comparison.evaluation.boundary;

import java.util.Locale;
import nl.regiospiegel.comparison.evaluation.entity.EvaluationTexts;
import nl.regiospiegel.comparison.evaluation.entity.Picture;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Alleen het verloop, zonder schatting.")
public record PictureOnly(
        @Schema(description = "Altijd picture.", enumeration = "picture") String kind,
        @Schema(
                        description = "Waarom er geen schatting is.",
                        enumeration = {"descriptive-method", "too-few-preperiods"})
                String reason,
        @Schema(description = "De reden in de taal van de lezer.") String message,
        @Schema(nullable = true, description = "Voor en na van beide; null bij te weinig periodes ervoor.")
                MeansAround means)
        implements EvaluationOutcome {

    static PictureOnly of(Picture picture, Locale locale) {
        return new PictureOnly(
                "picture",
                picture.reason().code(),
                EvaluationTexts.in(locale)
                        .say(
                                "picture." + picture.reason().code(),
                                String.valueOf(picture.study().before())),
                MeansAround.of(picture.means()));
    }
}
