package nl.regiospiegel.comparison.overview.control;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.outcome.entity.Finding;
import nl.regiospiegel.comparison.outcome.entity.FindingCode;
import nl.regiospiegel.comparison.outcome.entity.OutcomeComparison;
import nl.regiospiegel.comparison.outcome.entity.OutcomeQuestion;
import nl.regiospiegel.regions.language.Enumeration;
import nl.regiospiegel.regions.speaking.RegionId;

/**
 * What must be known of a row that is made of several comparisons: what holds for several regions is said once, with all their
 * names.
 */
final class FindingsOfRow {

    /** These begin with the names of the regions they are about, and say the rest of all of them alike. */
    private static final Set<FindingCode> NAMING = EnumSet.of(
            FindingCode.NO_FIGURES,
            FindingCode.SCOPE_NOT_COVERED,
            FindingCode.SCOPE_UNKNOWN,
            FindingCode.WITHIN_BENCHMARK,
            FindingCode.WITHOUT_REST);

    /** An overview looks at regions as a whole; whether their municipalities have figures it does not see. */
    private static final Set<FindingCode> UNSEEN = EnumSet.of(FindingCode.MISSING_MUNICIPALITIES);

    private FindingsOfRow() {}

    static List<Finding> of(List<OutcomeComparison> outcomes, Locale locale) {
        var names = new LinkedHashMap<Finding, LinkedHashMap<RegionId, String>>();
        for (var outcome : outcomes) {
            for (var finding : outcome.findings()) {
                names.computeIfAbsent(withoutNames(finding), unseen -> new LinkedHashMap<>())
                        .putAll(names(finding, outcome.question()));
            }
        }
        return names.entrySet().stream()
                .filter(entry -> !UNSEEN.contains(code(entry.getKey())))
                .map(entry -> withNames(entry.getKey(), entry.getValue(), locale))
                .toList();
    }

    private static FindingCode code(Finding finding) {
        return FindingCode.of(finding.code());
    }

    private static Finding withoutNames(Finding finding) {
        return NAMING.contains(code(finding))
                ? new Finding(
                        finding.code(),
                        finding.severity(),
                        List.of(),
                        finding.parameters().subList(1, finding.parameters().size()))
                : finding;
    }

    private static LinkedHashMap<RegionId, String> names(Finding finding, OutcomeQuestion question) {
        var names = new LinkedHashMap<RegionId, String>();
        question.everyRegion().stream()
                .filter(region -> finding.regions().isEmpty()
                        ? question.regions().contains(region)
                        : finding.regions().contains(region.id()))
                .forEach(region -> names.put(region.id(), region.name(question.locale())));
        return names;
    }

    /** That there are no figures is about all, by whatever names. */
    private static Finding withNames(Finding finding, LinkedHashMap<RegionId, String> names, Locale locale) {
        if (!NAMING.contains(code(finding))) {
            return finding;
        }
        var regions = code(finding) == FindingCode.NO_FIGURES ? List.<RegionId>of() : List.copyOf(names.keySet());
        var parameters = Stream.concat(Stream.of(Enumeration.of(names.values(), locale)), finding.parameters().stream())
                .toList();
        return new Finding(finding.code(), finding.severity(), regions, parameters);
    }
}
