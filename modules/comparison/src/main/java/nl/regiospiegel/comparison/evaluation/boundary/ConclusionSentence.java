package nl.regiospiegel.comparison.evaluation.boundary;

import nl.regiospiegel.comparison.evaluation.conclusion.entity.Sentence;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Eén zin van een conclusie.")
public record ConclusionSentence(
        @Schema(description = "Vaste code; uitgelegd in docs/methods/evaluation.md.", examples = "indistinguishable")
                String code,
        @Schema(description = "De zin in de taal van de lezer.") String text) {

    static ConclusionSentence of(Sentence sentence) {
        return new ConclusionSentence(sentence.code(), sentence.text());
    }
}
