package nl.regiospiegel.comparison.answers;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nl.regiospiegel.comparison.outcome.entity.Finding;

/**
 * A finding as people read it.
 *
 * @param severity blocks, warns or informs
 * @param word the same for people
 */
public record FindingOnPage(String severity, String word, String message) {

    /** Each message once, those that block first. */
    public static List<FindingOnPage> of(List<Finding> findings, Locale locale) {
        return findings.stream()
                .sorted(Comparator.comparing(Finding::severity))
                .map(finding -> new FindingOnPage(
                        finding.severity().code(), finding.severity().name(locale), finding.message(locale)))
                .distinct()
                .toList();
    }
}
