package nl.regiospiegel.comparison.evaluation.control;

import java.util.Objects;
import java.util.stream.Stream;

/**
 * What was asked of an evaluation, as text from outside; {@code null} or empty when not asked.
 *
 * @param event contract-start, client-transfer, intake-cut-over or award
 * @param level municipality or youth-region
 * @param donors all, part-of-country, youth-region, similar:N or a comma list of area codes
 * @param excludeWindow first day and first day after it, {@code 2023-01-01/2023-07-01}, or {@code none}
 * @param comparison never-treated or not-yet-treated, for staggered starts
 * @param cutOff so many times the mean square gap of the region, for synthetic control
 */
public record EvaluationParameters(
        String region,
        String indicator,
        String event,
        String method,
        String level,
        String donors,
        String from,
        String to,
        String excludeWindow,
        String comparison,
        String cutOff,
        String vintageAsOf) {

    /** Whether anything of it was asked. */
    public boolean isAnything() {
        return Stream.of(
                        region,
                        indicator,
                        event,
                        method,
                        level,
                        donors,
                        from,
                        to,
                        excludeWindow,
                        comparison,
                        cutOff,
                        vintageAsOf)
                .anyMatch(Objects::nonNull);
    }
}
