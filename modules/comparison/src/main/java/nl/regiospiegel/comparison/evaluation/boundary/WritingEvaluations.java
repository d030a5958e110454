package nl.regiospiegel.comparison.evaluation.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import nl.regiospiegel.comparison.evaluation.conclusion.control.Concluding;
import nl.regiospiegel.comparison.evaluation.entity.EvaluationResult;
import nl.regiospiegel.comparison.evaluation.keeping.entity.WrittenAnswer;
import nl.regiospiegel.figures.export.control.CsvDialect;
import nl.regiospiegel.regions.language.Language;

/** Writes a result as it is kept: in both languages, as JSON and as a table. */
@ApplicationScoped
public class WritingEvaluations {

    @Inject
    private AnsweringEvaluations answering;

    private final Jsonb jsonb = JsonbBuilder.create(new JsonbConfig().withNullValues(true));

    public WrittenAnswer write(EvaluationResult result) {
        var dutch = answering.answer(result, Language.DUTCH);
        var english = answering.answer(result, Language.ENGLISH);
        return new WrittenAnswer(
                json(result, dutch, Language.DUTCH), json(result, english, Language.ENGLISH), csv(dutch), csv(english));
    }

    private String json(EvaluationResult result, EvaluationAnswer answer, Locale locale) {
        var conclusion = Concluding.of(result, locale).stream()
                .map(ConclusionSentence::of)
                .toList();
        return jsonb.toJson(new WrittenConclusion(conclusion, answer));
    }

    private static String csv(EvaluationAnswer answer) {
        return new String(EvaluationTable.of(answer).csv(CsvDialect.MACHINE), StandardCharsets.UTF_8);
    }
}
