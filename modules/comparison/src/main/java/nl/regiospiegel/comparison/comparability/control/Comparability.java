package nl.regiospiegel.comparison.comparability.control;

import java.util.List;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.comparability.entity.ComparedFigures;
import nl.regiospiegel.comparison.outcome.entity.Finding;

/**
 * The one check before every answer: what contracts cover first, then definitions, breaks, how help is registered, and what
 * the figures themselves are. What blocks here, blocks the answer.
 */
public final class Comparability {

    private Comparability() {}

    public static List<Finding> check(ComparedFigures compared) {
        return Stream.of(
                        ContractFindings.scope(compared),
                        OwnWords.of(compared),
                        BreakFindings.of(compared),
                        ContractFindings.funding(compared),
                        FigureFindings.of(compared))
                .flatMap(each -> each)
                .toList();
    }
}
