package nl.regiospiegel.comparison.evaluation.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.answers.CitedSources;
import nl.regiospiegel.comparison.evaluation.control.EvaluationFindings;
import nl.regiospiegel.comparison.evaluation.entity.EvaluationResult;
import nl.regiospiegel.comparison.evaluation.entity.Study;
import nl.regiospiegel.figures.publication.control.DataSets;
import nl.regiospiegel.figures.publication.entity.PublishedFigure;
import nl.regiospiegel.regions.answers.SourceReference;
import nl.regiospiegel.regions.answers.Stamp;

/** Puts an evaluation in the shape of the API, in either language, with its sources. */
@ApplicationScoped
public class AnsweringEvaluations {

    @Inject
    private DataSets dataSets;

    @Inject
    private Stamp stamp;

    @Transactional
    public EvaluationAnswer answer(EvaluationResult result, Locale locale) {
        var sources = sources(result.study());
        return ShapingEvaluation.of(result, locale, sources, stamp.generatedAt(), stamp.getProductVersion());
    }

    private List<SourceReference> sources(Study study) {
        var sources = new CitedSources();
        var ids = Stream.concat(
                        study.figures().stream().map(PublishedFigure::dataSet),
                        study.material().resemblance().stream().flatMap(each -> each.dataSets().stream()))
                .distinct()
                .sorted()
                .toList();
        dataSets.find(ids).forEach(sources::cite);
        EvaluationFindings.breaks(study).forEach(found -> sources.cite(found.source()));
        study.leftOut().stream().filter(left -> left.source() != null).forEach(left -> sources.cite(left.source()));
        study.material()
                .figures()
                .deflator()
                .ifPresent(deflator -> sources.cite(deflator.index().source()));
        if (study.clock() != null) {
            sources.cite(study.unit().region(), study.clock().clock().citations());
        }
        return sources.all();
    }
}
