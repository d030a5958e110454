package nl.regiospiegel.comparison.evaluation.boundary;

import java.util.List;
import java.util.Locale;
import nl.regiospiegel.comparison.evaluation.control.RefusalWords;
import nl.regiospiegel.comparison.evaluation.entity.Instead;
import nl.regiospiegel.comparison.evaluation.entity.RefusedStudy;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Waarom er geen antwoord is, en wat wel kan.")
public record RefusedEvaluationAnswer(
        @Schema(description = "Altijd refusal.", enumeration = "refusal") String kind,
        @Schema(description = "Vaste code; uitgelegd in docs/methods/refusals.md.", examples = "no-clean-preperiod")
                String refusalCode,
        @Schema(description = "De reden in de taal van de lezer.") String message,
        @Schema(description = "Wat er in de weg ligt, een zin per ding.") List<String> reasons,
        @Schema(description = "Wat wel kan, het nuttigste eerst.") List<InsteadAnswer> instead)
        implements EvaluationOutcome {

    @Schema(description = "Een vraag die wel te beantwoorden is.")
    public record InsteadAnswer(
            @Schema(
                            description = "Soort vraag.",
                            enumeration = {
                                "level",
                                "trend",
                                "models",
                                "figures",
                                "more-donors",
                                "staggered",
                                "youth-region"
                            })
                    String kind,
            @Schema(description = "De vraag in de taal van de lezer.") String message,
            @Schema(
                            nullable = true,
                            description = "Eerste periode waarvoor zij te stellen is; null als dat niet uitmaakt.")
                    String from) {

        static InsteadAnswer of(Instead instead, RefusalWords words) {
            return new InsteadAnswer(
                    instead.kind().code(),
                    words.instead(instead),
                    instead.from() == null ? null : instead.from().code());
        }
    }

    static RefusedEvaluationAnswer of(RefusedStudy refused, Locale locale) {
        var words = new RefusalWords(refused, locale);
        return new RefusedEvaluationAnswer(
                "refusal",
                refused.code().code(),
                words.message(),
                words.reasons(),
                refused.instead().stream()
                        .map(each -> InsteadAnswer.of(each, words))
                        .toList());
    }
}
