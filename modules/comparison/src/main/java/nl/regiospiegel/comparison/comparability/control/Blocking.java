package nl.regiospiegel.comparison.comparability.control;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.regiospiegel.comparison.difference.entity.Level;
import nl.regiospiegel.comparison.outcome.entity.Finding;
import nl.regiospiegel.comparison.outcome.entity.FindingCode;
import nl.regiospiegel.comparison.outcome.entity.Refusal;
import nl.regiospiegel.comparison.outcome.entity.RefusalCode;
import nl.regiospiegel.comparison.outcome.entity.Result;
import nl.regiospiegel.comparison.outcome.entity.Subject;

/** Turns findings that block into the refusals that name them. */
public record Blocking(List<Finding> findings) {

    private static final Map<FindingCode, RefusalCode> REFUSALS = new EnumMap<>(Map.of(
            FindingCode.SCOPE_NOT_COVERED, RefusalCode.SCOPE_NOT_COVERED,
            FindingCode.LOCAL_DEFINITION_NOT_COMPARABLE, RefusalCode.DEFINITION_DIFFERS,
            FindingCode.SERIES_BREAK, RefusalCode.SERIES_BREAK,
            FindingCode.RESIDENCE_PRINCIPLE, RefusalCode.RESIDENCE_PRINCIPLE,
            FindingCode.PERIOD_KIND_DIFFERS, RefusalCode.PERIOD_KIND_DIFFERS,
            FindingCode.PRICE_LEVEL, RefusalCode.PRICE_LEVEL,
            FindingCode.NO_FIGURES, RefusalCode.NO_FIGURE));

    /** Why nothing may be said of these together; empty when something may. */
    public Optional<Refusal> refusal(String names) {
        return findings.stream().filter(Finding::blocks).findFirst().map(finding -> refusal(finding, names));
    }

    /** Why nothing may be said of this one; empty when something may. */
    public Optional<Refusal> refusal(Subject subject) {
        return findings.stream()
                .filter(finding -> finding.blocks(subject))
                .findFirst()
                .map(finding -> refusal(finding, subject.name()));
    }

    /** The result, unless it is an estimate that may not be given. A refusal of its own says more. */
    public Result apply(Subject subject, Result result) {
        return result instanceof Refusal
                ? result
                : refusal(subject).<Result>map(refused -> refused).orElse(result);
    }

    /** The same at both confidences. */
    public Level apply(Level level) {
        return new Level(
                level.subject(),
                level.figure(),
                apply(level.subject(), level.at95()),
                apply(level.subject(), level.at998()));
    }

    private static Refusal refusal(Finding finding, String names) {
        var code = REFUSALS.get(FindingCode.of(finding.code()));
        if (code == null) {
            throw new IllegalStateException("no refusal names " + finding.code());
        }
        return Refusal.of(code, names);
    }
}
