package nl.regiospiegel.comparison.benchmark.control;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.benchmark.entity.AgainstBenchmark;
import nl.regiospiegel.comparison.benchmark.entity.Benchmark;
import nl.regiospiegel.comparison.difference.entity.Contrast;
import nl.regiospiegel.comparison.outcome.entity.Estimate;
import nl.regiospiegel.comparison.outcome.entity.Finding;
import nl.regiospiegel.comparison.outcome.entity.OutcomeQuestion;
import nl.regiospiegel.comparison.outcome.entity.Point;
import nl.regiospiegel.comparison.outcome.entity.Refusal;
import nl.regiospiegel.comparison.outcome.entity.Series;
import nl.regiospiegel.comparison.outcome.entity.Subject;
import nl.regiospiegel.comparison.outcome.entity.Subject.Role;
import nl.regiospiegel.regions.language.Enumeration;

/** What a reader must know of the benchmark: above all that it contains those who are compared with it. */
public final class BenchmarkFindings {

    private final OutcomeQuestion question;

    private BenchmarkFindings(OutcomeQuestion question) {
        this.question = question;
    }

    public static List<Finding> of(OutcomeQuestion question, List<Series> series) {
        return question.benchmark() == null ? List.of() : new BenchmarkFindings(question).of(series);
    }

    private List<Finding> of(List<Series> all) {
        return question.benchmark() instanceof Benchmark.OfTarget target ? ofTarget(target) : ofRest(all);
    }

    /** A target that is no value for this indicator is told in the words of its source. */
    private List<Finding> ofTarget(Benchmark.OfTarget benchmark) {
        var isValue = TargetValue.of(question.indicator(), benchmark, question.locale()) instanceof Estimate;
        return isValue || benchmark.targets().isEmpty()
                ? List.of()
                : List.of(new Finding(
                        "target-counts-otherwise",
                        List.of(benchmark.region().id()),
                        List.of(
                                benchmark.region().name(question.locale()),
                                benchmark.targets().stream()
                                        .map(target -> "“" + target.wording() + "”")
                                        .collect(Collectors.joining(" / ")))));
    }

    private List<Finding> ofRest(List<Series> all) {
        var within = new ArrayList<Subject>();
        var without = new LinkedHashMap<String, List<Subject>>();
        for (var series : all) {
            var rest = lastRest(series);
            if (rest instanceof Contrast.Apart && series.subject().role() == Role.REGION) {
                within.add(series.subject());
            } else if (rest instanceof Contrast.Refused refused
                    && series.subject().role() == Role.REGION) {
                without.computeIfAbsent(message(refused.refusal()), unseen -> new ArrayList<>())
                        .add(series.subject());
            }
        }
        return findings(within, without);
    }

    private List<Finding> findings(List<Subject> within, Map<String, List<Subject>> without) {
        var contained = within.isEmpty() ? Stream.<Finding>empty() : Stream.of(finding("within-benchmark", within, ""));
        return Stream.concat(
                        contained,
                        without.entrySet().stream()
                                .map(entry -> finding("without-rest", entry.getValue(), entry.getKey())))
                .toList();
    }

    private Finding finding(String code, List<Subject> about, String reason) {
        var names = Enumeration.of(about.stream().map(Subject::name).toList(), question.locale());
        return new Finding(
                code,
                about.stream().map(subject -> subject.region().id()).toList(),
                List.of(names, question.benchmark().name(question.locale()), reason));
    }

    /** Of the latest period with a decision; a figure that is refused has a reason of its own. */
    private static Contrast lastRest(Series series) {
        return series.points().stream()
                .map(Point::against)
                .filter(Objects::nonNull)
                .filter(AgainstBenchmark::isDecided)
                .map(AgainstBenchmark::rest)
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    private String message(Refusal refusal) {
        return refusal.message(question.locale());
    }
}
