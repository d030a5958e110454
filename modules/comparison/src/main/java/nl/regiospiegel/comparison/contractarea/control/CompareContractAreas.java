package nl.regiospiegel.comparison.contractarea.control;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import nl.regiospiegel.comparison.benchmark.control.BenchmarkLevels;
import nl.regiospiegel.comparison.comparability.control.Blocking;
import nl.regiospiegel.comparison.comparability.control.BreakFindings;
import nl.regiospiegel.comparison.comparability.control.Comparability;
import nl.regiospiegel.comparison.comparability.entity.ComparedFigures;
import nl.regiospiegel.comparison.comparability.entity.Use;
import nl.regiospiegel.comparison.contractarea.entity.AreaPair;
import nl.regiospiegel.comparison.contractarea.entity.ContractAreasComparison;
import nl.regiospiegel.comparison.contractarea.entity.ContractAreasQuestion;
import nl.regiospiegel.comparison.contractarea.entity.ContractedArea;
import nl.regiospiegel.comparison.difference.control.CompareTwo;
import nl.regiospiegel.comparison.difference.entity.DifferenceQuestion;
import nl.regiospiegel.comparison.difference.entity.Level;
import nl.regiospiegel.comparison.difference.entity.Overlap;
import nl.regiospiegel.comparison.outcome.control.SubjectResults;
import nl.regiospiegel.comparison.outcome.entity.AvailableFigures;
import nl.regiospiegel.comparison.outcome.entity.Refusal;
import nl.regiospiegel.comparison.outcome.entity.RefusalCode;
import nl.regiospiegel.comparison.outcome.entity.Subject;
import nl.regiospiegel.figures.seriesbreak.entity.SeriesBreak;
import nl.regiospiegel.regions.language.Enumeration;

/**
 * Puts the contract areas of a region beside each other, every two of them by the rules for two areas. They share nothing: a
 * lot has one contractor. Without two areas with a figure there is nothing to compare, and then that is the answer.
 */
public final class CompareContractAreas {

    private final ContractAreasQuestion question;
    private final AvailableFigures figures;
    private final List<SeriesBreak> breaks;

    private CompareContractAreas(ContractAreasQuestion question, AvailableFigures figures, List<SeriesBreak> breaks) {
        this.question = question;
        this.figures = figures;
        this.breaks = breaks;
    }

    /** @param breaks those of the indicator in any of the areas */
    public static ContractAreasComparison compare(
            ContractAreasQuestion question, AvailableFigures figures, List<SeriesBreak> breaks) {
        return new CompareContractAreas(question, figures, breaks).compare();
    }

    private ContractAreasComparison compare() {
        var compared = new ComparedFigures(question.outcome(), question.subjects(), figures, breaks, Use.CONTRAST);
        var findings = new LinkedHashSet<>(Comparability.check(compared));
        var results = new SubjectResults(question.outcome(), figures);
        var levels = question.subjects().stream()
                .map(subject -> BenchmarkLevels.level(results, subject, question.period()))
                .toList();
        var refusal = nothing(levels).or(() -> new Blocking(List.copyOf(findings)).refusal(names()));
        var pairs = refusal.isPresent() ? List.<AreaPair>of() : pairs();
        pairs.forEach(pair -> findings.addAll(pair.difference().findings()));
        return new ContractAreasComparison(
                question, List.copyOf(findings), levels, pairs, refusal.orElse(null), BreakFindings.told(compared));
    }

    private Optional<Refusal> nothing(List<Level> levels) {
        var region = question.region().name(question.outcome().locale());
        if (levels.size() < 2) {
            return Optional.of(Refusal.of(RefusalCode.NO_CONTRACT_AREAS, region));
        }
        return levels.stream().filter(level -> level.figure() != null).count() > 1
                ? Optional.empty()
                : Optional.of(Refusal.of(RefusalCode.NO_AREA_FIGURES, region + " (" + names() + ")"));
    }

    private String names() {
        return Enumeration.of(
                question.subjects().stream().map(Subject::name).toList(),
                question.outcome().locale());
    }

    private List<AreaPair> pairs() {
        var areas = question.areas();
        var pairs = new ArrayList<AreaPair>();
        for (int i = 0; i < areas.size(); i++) {
            for (int j = i + 1; j < areas.size(); j++) {
                pairs.add(pair(areas.get(i), areas.get(j)));
            }
        }
        return pairs;
    }

    private AreaPair pair(ContractedArea a, ContractedArea b) {
        var two = new DifferenceQuestion(
                question.outcome(), question.period(), a.subject(), b.subject(), question.confidence());
        return new AreaPair(a, b, new CompareTwo(two, figures, Overlap.NONE).compare(breaks));
    }
}
