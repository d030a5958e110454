package nl.regiospiegel.comparison.evaluation.boundary;

import java.util.Locale;
import nl.regiospiegel.comparison.evaluation.entity.EvaluationTexts;
import nl.regiospiegel.comparison.evaluation.entity.SensitivityRow;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Dezelfde vraag, iets anders gesteld: het antwoord, of waarom zij niet wordt gesteld.")
public record SensitivityAnswer(
        @Schema(
                        description = "Wat er anders is.",
                        enumeration = {"leave-one-donor-out", "longer-window", "shorter-pre-run", "placebo-start"})
                String check,
        @Schema(nullable = true, description = "De donor die wegblijft; null als er geen wegblijft.") String without,
        @Schema(nullable = true, description = "Het effect; null als de vraag niet wordt gesteld.") Double effect,
        @Schema(nullable = true, description = "Eerste periode ervoor.") String preFrom,
        @Schema(nullable = true, description = "Laatste periode ervoor.") String preTo,
        @Schema(nullable = true, description = "Eerste periode erna.") String postFrom,
        @Schema(nullable = true, description = "Laatste periode erna.") String postTo,
        @Schema(
                        nullable = true,
                        description = "Waarom de vraag niet wordt gesteld; null als zij wordt gesteld.",
                        enumeration = {"too-few-preperiods", "too-few-postperiods", "too-few-donors", "no-answer"})
                String reason,
        @Schema(nullable = true, description = "Die reden in de taal van de lezer.") String message) {

    static SensitivityAnswer of(SensitivityRow row, Locale locale) {
        if (row.answer() == null) {
            var message =
                    EvaluationTexts.in(locale).say("sensitivity." + row.reason().code());
            return new SensitivityAnswer(
                    row.checkCode(),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    row.reason().code(),
                    message);
        }
        var answer = row.answer();
        return new SensitivityAnswer(
                row.checkCode(),
                row.without(),
                answer.effect(),
                answer.preFrom().code(),
                answer.preTo().code(),
                answer.postFrom().code(),
                answer.postTo().code(),
                null,
                null);
    }
}
